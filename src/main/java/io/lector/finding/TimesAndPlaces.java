package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
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
    /** What stands somewhere: nouns of sites and buildings. */
    private static final Set<String> PLACES =
            Set.of(("airport station theatre theater hospital museum stadium hotel school "
                            + "court park square cathedral church prison port harbour harbor arena gallery factory library "
                            + "palace zoo aquarium clinic laboratory lab studio village town city cinema island")
                    .split(" "));

    /** What is done on a day, also when what it is about lies ahead: "was announced on Monday". */
    private static final Set<String> DONE_AT_ONCE =
            Set.of("announce", "approve", "agree", "decide", "propose", "offer", "extend", "suggest", "recommend");

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
     * @param nothingBetween whether nothing else stands between them and the verb or its object
     */
    boolean time(int child, Span span, boolean nothingBetween) {
        Optional<TimeSpan> time = time(child);
        if (time.isEmpty()
                || several()
                || EventTimes.led(sentence, verb, span.first())
                || !nothingBetween && EventTimes.own(sentence, span.first())) {
            return false;
        }
        boolean first = nothingBetween || span.first() > 0 && behindPlace(span.first() - 1);
        String words = sentence.text(time.get().first(), time.get().end());
        String lead = span.first() < time.get().first()
                ? sentence.text(span.first(), time.get().first()).toLowerCase(Locale.ROOT)
                : "";
        Optional<Moment.Relation> relation =
                lead.isEmpty() ? Optional.of(Moment.Relation.AT) : Optional.ofNullable(RELATIONS.get(lead));
        Optional<TimeReading> read =
                relation.isPresent() && span.end() <= time.get().end()
                        ? scene.times().read(words, side(words, lead)).filter(found -> ofVerb(found, first))
                        : Optional.empty();
        read.ifPresent(reading -> {
            fillers.put(Slot.WHEN, reading.moment(relation.get(), sentence.text(span.first(), span.end())));
            told.addAll(span.tokens());
        });
        return read.isPresent();
    }

    /** Whether "back" or the like stands between the verb and the place: "came back to Oslo". */
    private boolean torn(Span span) {
        int before = span.first() - 1;
        return before > verb
                && sentence.token(before).head() == verb
                && sentence.token(before).text().matches("back|home|over|away|abroad")
                && sentence.token(before).is("advmod");
    }

    /** "The team meets on Friday": a present with a day of the week tells of the coming one. */
    private Side side(String words, String lead) {
        boolean coming = did.tense() == Predicate.Tense.PRESENT
                && !did.perfect()
                && !did.copular()
                && !did.passive()
                && lead.equals("on")
                && words.matches("[A-Z][a-z]+day");
        boolean done = did.passive()
                && did.tense() == Predicate.Tense.PAST
                && DONE_AT_ONCE.contains(did.verb())
                && lead.matches("|on");
        return coming ? Side.AHEAD : done ? Side.BEHIND : Side.of(did);
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

    /** "bought the ship from Norway in 2019": a country or a person has no time; words with "to" are told behind it. */
    private boolean behindPlace(int at) {
        boolean to = sentence.child(at, "case")
                .filter(lead -> sentence.token(lead).text().equals("to"))
                .isPresent();
        return !to
                && scene.nameAt(at)
                        .flatMap(scene.registry()::named)
                        .filter(named -> named.type() == EntityType.PLACE || named.type() == EntityType.PERSON)
                        .isPresent();
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
        if (torn(span)) {
            return false;
        }
        if (!plain) {
            return described(child, span);
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
        return place.isPresent() || described(child, span);
    }

    /** "at the city's main airport", "in northern Chile": a place that has no more than its words. */
    private boolean described(int child, Span span) {
        Optional<Integer> lead = sentence.child(child, "case");
        String preposition = lead.map(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                .orElse("");
        boolean plain = lead.isPresent()
                && lead.get() == span.first()
                && PLACING.contains(preposition)
                && !fillers.containsKey(Slot.WHERE)
                && span.first() > verb
                && span.tokens().stream().noneMatch(at -> sentence.token(at).is("acl", "acl:relcl", "cc"));
        if (!plain || !isPlace(child)) {
            return false;
        }
        Span bare = new Span(span.first() + 1, span.end());
        Optional<String> words =
                new Verbatim(scene, Optional.empty(), Side.of(did).within()).text(bare);
        words.ifPresent(text -> {
            String noun =
                    sentence.token(child).proper() ? "" : sentence.token(child).lemma();
            fillers.put(
                    Slot.WHERE, new Location(preposition, new Phrase(text, EntityType.PLACE, false, noun, List.of())));
            told.addAll(span.tokens());
        });
        return words.isPresent();
    }

    private boolean isPlace(int head) {
        String noun = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
        boolean named = scene.nameAt(head)
                .flatMap(scene.registry()::named)
                .filter(one -> one.type() == EntityType.PLACE)
                .isPresent();
        return named || PLACES.contains(noun) && !sentence.token(head).plural();
    }
}
