package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What follows "be": a noun phrase that says what something is, or other words that are told as they stand.
 *
 * @param noun whether it is a noun phrase
 */
record Complement(Span span, boolean noun) {

    private static final Set<String> BEFORE = Set.of("det", "amod", "compound", "nmod:poss", "nummod", "case");
    private static final Set<String> BEHIND = Set.of("nmod", "acl", "acl:relcl", "obl", "xcomp", "ccomp", "advmod");

    /** @param head the noun or adjective behind "be" */
    static Optional<Complement> of(Scene scene, int head) {
        ParsedSentence sentence = scene.sentence();
        int first = head;
        int end = head + 1;
        for (int child : sentence.children(head)) {
            if (belongs(sentence, head, child)) {
                Optional<Span> span = Span.whole(sentence, child);
                if (span.isEmpty()) {
                    return scene.no("words stand apart");
                }
                first = Math.min(first, span.get().first());
                end = Math.max(end, span.get().end());
            }
        }
        Span span = new Span(first, end);
        if (inPieces(sentence, head, span)) {
            return scene.no("a complement in pieces");
        }
        boolean noun =
                sentence.token(head).noun() && sentence.child(head, "case").isEmpty();
        return noun || sentence.token(head).tag().matches("JJ|JJR|JJS|NN.*|CD")
                ? Optional.of(new Complement(span, noun))
                : scene.no("\"be\" with \"" + sentence.token(head).text() + "\"");
    }

    private static boolean belongs(ParsedSentence sentence, int head, int child) {
        String relation = sentence.token(child).relation();
        boolean adverb = relation.equals("advmod")
                && (child == head - 1
                                && !sentence.token(child).text().matches("(?i)not|n['’]t")
                                && !linking(sentence.token(child).text())
                        || qualifies(sentence, head, child));
        boolean timed = sentence.times().stream()
                .filter(time ->
                        Stream.of(TimeSpan.Type.DATE, TimeSpan.Type.TIME).anyMatch(time.type()::equals))
                .anyMatch(time -> child >= time.first() && child < time.end());
        return !timed
                && !added(sentence, head, child)
                && (BEFORE.contains(relation) || adverb || child > head && BEHIND.contains(relation));
    }

    /** Whether an adverb can be left out: "too" before an adjective cannot. */
    private static boolean linking(String word) {
        return VerbReader.linking(word) && !word.equalsIgnoreCase("too");
    }

    /** Whether an adverb is part of an adjective behind "be": "is much less common". */
    static boolean qualifies(ParsedSentence sentence, int head, int adverb) {
        boolean behindBe = sentence.children(head, "cop").stream().anyMatch(be -> be < adverb);
        String word = sentence.token(adverb).text();
        return behindBe
                && adverb < head
                && sentence.token(head).tag().matches("JJ|JJR|JJS")
                && !linking(word)
                && !word.matches("(?i)not|n['’]t|still|never|always|often|usually|no");
    }

    /** Whether words behind a comma only add to what something is: "is the last candidate, having won in May". */
    static boolean added(ParsedSentence sentence, int head, int child) {
        int first = sentence.subtree(child).get(0);
        return child > head
                && first > 0
                && sentence.token(first - 1).text().equals(",")
                && sentence.token(child).is("acl", "acl:relcl", "appos")
                && sentence.child(head, "conj").isEmpty();
    }

    private static boolean inPieces(ParsedSentence sentence, int head, Span span) {
        return span.tokens().stream()
                .anyMatch(at -> sentence.token(at).text().matches("[,;:()–—]")
                        || !sentence.under(at, head)
                        || sentence.token(at).head() == head
                                && sentence.token(at).is("cop", "nsubj"));
    }
}
