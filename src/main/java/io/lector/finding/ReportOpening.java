package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where a report begins: with the words before an inserted "he said", and behind the one who is told.
 *
 * @param content the head of what is said
 */
record ReportOpening(ParsedSentence sentence, int saying, int content, int subject) {

    private static final String LINKING =
            "(?i)but|and|so|however|also|meanwhile|moreover|furthermore|instead|still|yet";

    /** Why it is not known what was said. */
    Optional<String> fault() {
        if (led()) {
            return Optional.of("words before an inserted saying belong to what is said");
        }
        if (unmarked()) {
            return Optional.of("what is promised may be a thing and no clause");
        }
        if (foreseen()) {
            return Optional.of("a time before the foretelling belongs to what is foretold");
        }
        if (introduced()) {
            return Optional.of("what is said before the saying only introduces it");
        }
        return swallowed() ? Optional.of("who was told is not parted from what was said") : Optional.empty();
    }

    /** "Before now, he said, the harbour has been a mere village": what is said has a time before the saying. */
    private boolean led() {
        int first = sentence.subtree(subject).get(0);
        boolean inserted = first < saying
                && saying < content
                && saying + 1 < sentence.tokens().size()
                && sentence.token(saying + 1).text().equals(",");
        int opening = IntStream.range(0, first)
                .filter(at -> !sentence.token(at).text().matches(LINKING)
                        && !sentence.token(at).is("punct"))
                .findFirst()
                .orElse(first);
        return inserted
                && opening < first
                && !Dangling.LINK.matcher(sentence.text(opening, first)).lookingAt();
    }

    /** "promised the longest bridge Norway has ever built": without "that" a thing with its clause looks like a clause. */
    private boolean unmarked() {
        return sentence.token(saying).lemma().matches("promise|pledge|vow|offer")
                && saying < content
                && sentence.children(content, "mark").stream()
                        .noneMatch(at -> sentence.token(at).text().equalsIgnoreCase("that"));
    }

    /** "By 2031, the board predicts that 12 ferries will run". */
    private boolean foreseen() {
        int first = sentence.subtree(subject).get(0);
        return sentence.token(saying).lemma().matches("predict|forecast|expect|estimate|project|anticipate")
                && sentence.times().stream().anyMatch(time -> time.end() <= first);
    }

    /** "Saying the port must grow, the mayor argued trade is too slow": a participle opens, which the parser takes for a word. */
    private boolean introduced() {
        int first = sentence.subtree(content).get(0);
        return content < saying
                && sentence.token(first).tag().equals("VBG")
                && sentence.token(first)
                        .lemma()
                        .matches("say|argue|add|claim|insist|warn|state|note|stress|call|admit");
    }

    /** "told a council committee ferries were late": without "that" the parser may take the committee for what was late. */
    private boolean swallowed() {
        int next = saying + 1;
        return sentence.token(saying).lemma().equalsIgnoreCase("tell")
                && saying < content
                && sentence.children(saying, "obj", "iobj").isEmpty()
                && next < sentence.tokens().size()
                && sentence.subtree(content).get(0) == next
                && !sentence.token(next).text().equalsIgnoreCase("that");
    }
}
