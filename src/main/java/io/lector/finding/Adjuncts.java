package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands around a verb and its objects: one time, one place, and the rest word by word in its order. */
final class Adjuncts {

    private static final Set<String> CONDITIONS =
            Set.of(("if unless whether lest provided until till once as while whereas though although except "
                            + "where wherever whenever")
                    .split(" "));
    private static final Set<String> CONCEDING =
            Set.of("although", "though", "while", "whereas", "because", "since", "as");
    /** Verbs that say little without what is to be done. */
    private static final Set<String> LEADING =
            Set.of(("use need require take cost help allow force ask urge train try get lead tell enable have give")
                    .split(" "));
    /** What opens words without which a thing that happened is told as well. */
    private static final Pattern ADDED =
            Pattern.compile("(despite|amid|as part of|because of|due to|thanks to|in spite of|by [a-z]+ing)\\b.*");

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
    private Optional<Reason> why = Optional.empty();
    private double doubt;
    /** Whether times and places behind the verb stay among the words around them. */
    private boolean inPlace;

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
        why.ifPresent(reason -> fillers.put(Slot.WHY, reason));
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

    /** Leaves times and places behind the verb where they stand, among the other words. */
    void leaveInPlace() {
        inPlace = true;
    }

    /** Whether the telling would take a time or a place out of its order. */
    boolean torn(Slots slots) {
        return new PartOrder(verb, told, timesAndPlaces.told()).torn(slots);
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
        if (word.matches("in|out|up|down|off|on|over|away|back")
                && sentence.child(verb, "obj").isPresent()) {
            return fail("\"" + word + "\" belongs to the verb");
        }
        Optional<Span> span = Span.whole(sentence, child);
        boolean plain = child > verb && span.isPresent() && span.get().size() <= 6;
        return plain ? keep(child, span.get()) : fail("the adverb \"" + word + "\"");
    }

    /** Takes words over as they are. */
    boolean keep(int child, Span span) {
        if (child < verb
                && Dangling.LINK
                        .matcher(sentence.text(span.first(), span.end()))
                        .matches()) {
            return true;
        }
        if (child > verb
                && span.first() > 0
                && sentence.token(span.first() - 1).text().equals(",")
                && !listed(span)) {
            doubt += 0.05;
            return !did.negated() && !tellsTime(span) || fail("a time told apart");
        }
        Optional<String> words = verbatim.text(span);
        words.ifPresent(text -> {
            String tidy = child < verb
                    ? OpeningWord.lowered(
                            sentence,
                            span.first(),
                            text,
                            scene.references().referents().body())
                    : text;
            (child < verb ? front : manner).add(tidy);
            told.addAll(span.tokens());
        });
        return words.isPresent() || loose(child, span);
    }

    /** Whether words only add to what happened, which stays true without them, when they cannot be told. */
    private boolean loose(int child, Span span) {
        boolean happened = (did.tense() == Predicate.Tense.PAST || did.perfect())
                && !did.negated()
                && did.modal().isEmpty()
                && !did.copular();
        String opening = sentence.text(span.first(), Math.min(span.end(), span.first() + 3))
                .toLowerCase(Locale.ROOT);
        boolean object = sentence.children(verb).stream()
                .anyMatch(at -> at > verb && at < child && sentence.token(at).is("obj", "obl"));
        boolean purpose = opening.startsWith("to ")
                && object
                && sentence.token(child).is("advcl")
                && sentence.token(child).tag().equals("VB")
                && !LEADING.contains(sentence.token(verb).lemma());
        doubt += 0.1;
        return happened
                && (purpose
                        || (child < verb || object) && ADDED.matcher(opening).matches());
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

    /** "because of the flood", "because the bridge was closed": told as the reason, when it is the last that is told. */
    private boolean reason(Span span, Reason.Link link) {
        int lead = link == Reason.Link.CAUSE ? 2 : 1;
        boolean last = sentence.children(verb).stream()
                .filter(at -> !sentence.token(at).is("punct"))
                .allMatch(at -> at < span.end());
        boolean plain = last && why.isEmpty() && span.first() > verb && span.size() > lead + 1;
        if (!plain || sentence.token(span.first() - 1).text().matches("[,(–—-]")) {
            return false;
        }
        Optional<String> words = verbatim.text(new Span(span.first() + lead, span.end()));
        words.ifPresent(text -> {
            why = Optional.of(new Reason(link, text));
            told.addAll(span.tokens());
        });
        return words.isPresent();
    }

    boolean oblique(int child) {
        Optional<Span> span = Span.phrase(sentence, child);
        if (span.isEmpty()) {
            return fail("words stand apart");
        }
        boolean of = sentence.text(span.get().first(), span.get().end()).startsWith("because of ");
        if (of && reason(span.get(), Reason.Link.CAUSE)) {
            return true;
        }
        if (Nowadays.meant(sentence, did, span.get())) {
            return fail("today may mean these days");
        }
        boolean apart = !inPlace || child < verb;
        if (apart
                && (timesAndPlaces.time(child, span.get(), manner.isEmpty())
                        || timesAndPlaces.place(child, span.get()))) {
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
        if (span.get().tokens().stream()
                .map(sentence::token)
                .anyMatch(token -> token.is("conj") && token.tag().matches("VBD|VBZ|VBP"))) {
            return fail("another verb among the words of \"" + opening + "\"");
        }
        if (contrasted(span.get())) {
            return fail("what is joined by \"but\" may be a clause");
        }
        doubt += 0.05;
        if (child < verb && COMPARING.contains(opening) && !did.negated()) {
            return true;
        }
        return keep(child, span.get());
    }

    /** "passed to Moss but the keeper | caught it": "but" without "not" before it joins clauses. */
    private boolean contrasted(Span span) {
        return sentence.text(span.first(), span.end()).matches("(?s)(?!.*\\b(not|nothing|all|no|last)\\b).* but .*")
                && span.tokens().stream()
                        .anyMatch(at -> sentence.token(at).text().equals("but")
                                && sentence.token(at).is("cc")
                                && sentence.token(sentence.token(at).head()).noun());
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
        if (word.equals("because") && reason(span.get(), Reason.Link.BECAUSE)) {
            return true;
        }
        boolean added = CONCEDING.contains(word)
                || sentence.token(child).tag().equals("VBG")
                || child < verb && setInFront(child, span.get());
        doubt += 0.05;
        if (apart && !did.negated() && added) {
            return true;
        }
        if (!tellsWhen(child, word) && (CONDITIONS.contains(word) || child < verb)) {
            return fail("depends on \"" + word + "\"");
        }
        doubt += 0.05;
        return keep(child, span.get());
    }

    /** "Built in May, the bridge carried …", but not "left untreated, it kills". */
    private boolean setInFront(int child, Span span) {
        boolean told = did.tense() == Predicate.Tense.PAST || did.perfect();
        return told
                && sentence.token(child).tag().equals("VBN")
                && child == span.first()
                && sentence.child(child, "nsubj", "nsubj:pass", "mark").isEmpty();
    }

    /** "The club was sold when Kim Moss retired": a time that is told with the rest changes nothing. */
    private boolean tellsWhen(int child, String opening) {
        boolean told = did.tense() == Predicate.Tense.PAST && did.modal().isEmpty() && !did.negated();
        Optional<Integer> subject = sentence.child(child, "nsubj", "nsubj:pass");
        boolean behind = child > verb && opening.matches("when|as|where|until|once|while|after|before");
        boolean front = child < verb
                && opening.matches("when|after|before|once")
                && subject.filter(at -> !sentence.token(at).tag().startsWith("PRP"))
                        .isPresent();
        return told && subject.isPresent() && (behind || front);
    }
}
