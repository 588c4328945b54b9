package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one time and the one place that a clause tells beside its verb. */
final class TimesAndPlaces {

    private static final Set<String> PLACING = Set.of("in", "at", "near", "across", "outside", "inside", "throughout");
    private static final Map<String, Moment.Relation> RELATIONS = Map.of(
            "in", Moment.Relation.AT,
            "on", Moment.Relation.AT,
            "at", Moment.Relation.AT,
            "since", Moment.Relation.SINCE,
            "until", Moment.Relation.UNTIL,
            "before", Moment.Relation.BEFORE,
            "after", Moment.Relation.AFTER,
            "during", Moment.Relation.DURING);

    private final Scene scene;
    private final ParsedSentence sentence;
    private final int verb;
    private final Predicate did;
    private final Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
    private final List<Integer> told = new ArrayList<>();

    TimesAndPlaces(Scene scene, int verb, Predicate did) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verb = verb;
        this.did = did;
    }

    Map<Slot, Filler> fillers() {
        return fillers;
    }

    List<Integer> told() {
        return told;
    }

    /** Whether a dependent is a date. */
    boolean timed(int child) {
        return time(child).isPresent();
    }

    private Optional<TimeSpan> time(int child) {
        return sentence.times().stream()
                .filter(found -> found.type() == TimeSpan.Type.DATE || found.type() == TimeSpan.Type.TIME)
                .filter(found -> child >= found.first() && child < found.end())
                .findFirst();
    }

    /**
     * Takes words that are a time which was understood, and the only one of the clause.
     *
     * @param first whether nothing else stands between them and the verb or its object
     */
    boolean time(int child, Span span, boolean first) {
        Optional<TimeSpan> time = time(child);
        if (time.isEmpty() || several()) {
            return false;
        }
        String words = sentence.text(time.get().first(), time.get().end());
        String lead = span.first() < time.get().first()
                ? sentence.text(span.first(), time.get().first()).toLowerCase(Locale.ROOT)
                : "";
        Optional<Moment.Relation> relation =
                lead.isEmpty() ? Optional.of(Moment.Relation.AT) : Optional.ofNullable(RELATIONS.get(lead));
        Optional<TimeReading> read =
                relation.isPresent() && span.end() <= time.get().end()
                        ? scene.times().read(words, Side.of(did)).filter(found -> ofVerb(found, first))
                        : Optional.empty();
        read.ifPresent(reading -> {
            fillers.put(Slot.WHEN, reading.moment(relation.get(), sentence.text(span.first(), span.end())));
            told.addAll(span.tokens());
        });
        return read.isPresent();
    }

    /** Whether several times hang on the verb, which must not change places. */
    private boolean several() {
        return sentence.times().stream()
                        .filter(time -> time.type() == TimeSpan.Type.DATE)
                        .filter(time ->
                                sentence.children(verb, "obl", "obl:tmod", "nmod:tmod", "advcl", "advmod").stream()
                                        .anyMatch(child -> sentence.under(time.first(), child)))
                        .count()
                > 1;
    }

    /** A month or year behind other words may tell the time of these; a weekday is that of the whole. */
    private static boolean ofVerb(TimeReading read, boolean first) {
        return read.granularity() == Moment.Granularity.DAY || read.granularity() == Moment.Granularity.WEEK || first;
    }

    /** Whether the words are a place and nothing else. */
    boolean place(int child, Span span) {
        Optional<Integer> lead = sentence.child(child, "case");
        Optional<NameUse> use = scene.nameAt(child);
        boolean plain = lead.isPresent()
                && lead.get() == span.first()
                && PLACING.contains(sentence.token(lead.get()).text().toLowerCase(Locale.ROOT))
                && use.isPresent()
                && use.get().end() == span.end()
                && !fillers.containsKey(Slot.WHERE);
        if (!plain) {
            return false;
        }
        String between = sentence.text(span.first() + 1, use.get().first());
        Optional<Named> place = scene.registry()
                .named(use.get())
                .filter(named -> named.type() == EntityType.PLACE && between.matches("(?i)|the"));
        place.ifPresent(named -> {
            String preposition = sentence.token(lead.get()).text().toLowerCase(Locale.ROOT);
            fillers.put(Slot.WHERE, new Location(preposition, new Mention(List.of(named.id()))));
            told.addAll(span.tokens());
        });
        return place.isPresent();
    }
}
