package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
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

    private static final Set<String> CONDITIONS =
            Set.of(("if unless whether lest provided until till once as while whereas though although except "
                            + "where wherever whenever")
                    .split(" "));
    private static final Set<String> CONCEDING =
            Set.of("although", "though", "while", "whereas", "because", "since", "as");
    private static final Set<String> COMPARING = Set.of("unlike", "like", "despite", "besides", "alongside", "given");
    private final Scene scene;
    private final ParsedSentence sentence;
    private final int verb;
    private final Predicate did;
    private final Verbatim verbatim;
    private final TimesAndPlaces timesAndPlaces;
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
        this.timesAndPlaces = new TimesAndPlaces(scene, verb, did);
    }

    Map<Slot, Filler> fillers() {
        Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
        fillers.putAll(timesAndPlaces.fillers());
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
        return Stream.concat(told.stream(), timesAndPlaces.told().stream()).toList();
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
            return !did.negated() && !tellsTime(span) || fail("a time told apart");
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

    /** Whether words say when, without which the rest may be true of another time. */
    private boolean tellsTime(Span span) {
        String opening = sentence.token(span.first()).text().toLowerCase(Locale.ROOT);
        return opening.matches("after|before|since|until|when|during|while|once")
                || sentence.times().stream()
                        .anyMatch(time -> span.has(time.first()) && time.type() == TimeSpan.Type.DATE);
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
        if (timesAndPlaces.time(child, span.get(), manner.isEmpty()) || timesAndPlaces.place(child, span.get())) {
            return true;
        }
        String opening = sentence.token(span.get().first()).text().toLowerCase(Locale.ROOT);
        if (opening.matches("if|unless|whether|lest") && scene.speaker().isEmpty()) {
            return fail("depends on \"" + opening + "\"");
        }
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
