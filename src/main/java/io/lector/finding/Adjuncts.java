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
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What stands around a verb and its objects: one time, one place, and the rest word by word in its order. */
final class Adjuncts {

    private static final Set<String> CONDITIONS = Set.of(
            "if",
            "unless",
            "whether",
            "lest",
            "provided",
            "until",
            "till",
            "once",
            "as",
            "while",
            "whereas",
            "though",
            "although",
            "except",
            "where",
            "wherever",
            "whenever");
    private static final Set<String> CONCEDING =
            Set.of("although", "though", "while", "whereas", "because", "since", "as");
    private static final Set<String> COMPARING = Set.of("unlike", "like", "despite", "besides", "alongside", "given");
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
    private final Verbatim verbatim;
    private final Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
    private final List<Integer> told = new ArrayList<>();
    private final List<String> early = new ArrayList<>();
    private final List<String> manner = new ArrayList<>();
    private final List<String> front = new ArrayList<>();
    private double doubt;

    Adjuncts(Scene scene, int verb, Predicate did, Verbatim verbatim) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verb = verb;
        this.did = did;
        this.verbatim = verbatim;
    }

    Map<Slot, Filler> fillers() {
        List<String> words =
                Stream.of(early, manner, front).flatMap(List::stream).toList();
        if (!words.isEmpty()) {
            fillers.put(Slot.HOW, new Phrase(String.join(" ", words), EntityType.THING, false, "", List.of()));
        }
        return fillers;
    }

    /** Whether something longer stands before the subject, for which there is no place behind a clause. */
    boolean fronted() {
        return !front.isEmpty();
    }

    List<Integer> told() {
        return told;
    }

    double doubt() {
        return doubt;
    }

    /** Words that stand before all others. */
    void first(String words) {
        early.add(words);
    }

    private boolean fail(String reason) {
        scene.no(reason);
        return false;
    }

    boolean adverb(int child) {
        String word = sentence.token(child).text();
        if (word.matches("(?i)not|n['’]t")
                || VerbReader.linking(word) && sentence.subtree(child).size() == 1) {
            return true;
        }
        Optional<Span> span = Span.whole(sentence, child);
        boolean plain = child > verb && span.isPresent() && span.get().size() <= 6;
        return plain ? keep(child, span.get()) : fail("the adverb \"" + word + "\"");
    }

    /** Takes words over as they are. */
    boolean keep(int child, Span span) {
        if (child > verb
                && span.first() > 0
                && sentence.token(span.first() - 1).text().equals(",")
                && !listed(span)) {
            doubt += 0.05;
            return !did.negated() || fail("an addition to what is denied");
        }
        Optional<String> words = verbatim.text(span);
        words.ifPresent(text -> {
            boolean lower = child < verb && !sentence.token(span.first()).proper();
            String tidy = lower ? text.substring(0, 1).toLowerCase(Locale.ENGLISH) + text.substring(1) : text;
            (child < verb ? front : manner).add(tidy);
            told.addAll(span.tokens());
        });
        return words.isPresent();
    }

    /** Whether words behind a comma close what words before a comma opened: "in May, after the flood, …". */
    private boolean listed(Span span) {
        return sentence.token(span.first()).is("cc");
    }

    boolean oblique(int child) {
        Optional<Span> span = Span.phrase(sentence, child);
        if (span.isEmpty()) {
            return fail("words stand apart");
        }
        if (time(child, span.get()) || place(child, span.get())) {
            return true;
        }
        String opening = sentence.token(span.get().first()).text().toLowerCase(Locale.ROOT);
        boolean led = sentence.child(child, "case").isPresent();
        boolean often = sentence.times().stream().anyMatch(found -> child >= found.first() && child < found.end());
        if (!led && !often) {
            return fail("\"" + sentence.token(child).text() + "\" hangs loosely on the verb");
        }
        doubt += 0.05;
        if (child < verb && COMPARING.contains(opening) && !did.negated()) {
            return true;
        }
        return keep(child, span.get());
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

    /** Whether the words are a time that was understood, and the only one of the clause. */
    private boolean time(int child, Span span) {
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
        boolean ahead = did.tense() == Predicate.Tense.FUTURE || did.modal().equals("would");
        Optional<TimeReading> read =
                relation.isPresent() && span.end() <= time.get().end()
                        ? scene.times().read(words, ahead).filter(this::ofVerb)
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
    private boolean ofVerb(TimeReading read) {
        return read.granularity() == Moment.Granularity.DAY
                || read.granularity() == Moment.Granularity.WEEK
                || manner.isEmpty();
    }

    /** Whether the words are a place and nothing else. */
    private boolean place(int child, Span span) {
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

    /** A side clause: conditions forbid the fact, what is only conceded goes, the rest stays word by word. */
    boolean side(int child) {
        Optional<Span> span = Span.whole(sentence, child);
        if (span.isEmpty()) {
            return fail("words stand apart");
        }
        Token opening = sentence.token(span.get().first());
        String word = opening.text().toLowerCase(Locale.ROOT);
        boolean apart = child < verb
                || span.get().first() > 0
                        && sentence.token(span.get().first() - 1).text().equals(",");
        boolean added = CONCEDING.contains(word) || sentence.token(child).tag().equals("VBG");
        doubt += 0.05;
        if (apart && !did.negated() && added) {
            return true;
        }
        if (CONDITIONS.contains(word) || child < verb) {
            return fail("depends on \"" + word + "\"");
        }
        doubt += 0.05;
        return keep(child, span.get());
    }
}
