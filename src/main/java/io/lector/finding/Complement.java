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
    private static final Set<String> BEHIND = Set.of("nmod", "acl", "acl:relcl", "obl", "xcomp", "advmod");

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
        boolean adverb = child == head - 1
                && relation.equals("advmod")
                && !sentence.token(child).text().matches("(?i)not|n['’]t");
        boolean timed = sentence.times().stream()
                .filter(time ->
                        Stream.of(TimeSpan.Type.DATE, TimeSpan.Type.TIME).anyMatch(time.type()::equals))
                .anyMatch(time -> child >= time.first() && child < time.end());
        return !timed && (BEFORE.contains(relation) || adverb || child > head && BEHIND.contains(relation));
    }

    private static boolean inPieces(ParsedSentence sentence, int head, Span span) {
        return span.tokens().stream()
                .anyMatch(at -> sentence.token(at).text().matches("[,;:()–—]")
                        || !sentence.under(at, head)
                        || sentence.token(at).head() == head
                                && sentence.token(at).is("cop", "nsubj"));
    }
}
