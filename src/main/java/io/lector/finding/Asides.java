package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.stream.IntStream;

/** Words put in between two dashes or commas, behind which their clause goes on. */
final class Asides {

    private static final String SAMPLE = "including|especially|particularly|notably|such";
    /** What opens a clause of its own, which is told or left out by itself. */
    private static final String LINKING = "(?i)that|because|although|though|while|whereas|if|as|since|so";

    private final ParsedSentence sentence;
    private final List<Integer> told;

    /** @param told indexes of the tokens that are told, in order */
    Asides(ParsedSentence sentence, List<Integer> told) {
        this.sentence = sentence;
        this.told = told;
    }

    /** "will join the two clubs - both founded in York - in one house": whether that is cut off behind a told word. */
    boolean cutBehind(int at) {
        int opening = at + 1;
        int size = sentence.tokens().size();
        if (opening + 2 >= size || told.contains(opening)) {
            return false;
        }
        boolean sample = sentence.token(opening).text().equals(",")
                && sentence.token(opening + 1).text().matches(SAMPLE);
        if (!sample && !dash(opening)) {
            return false;
        }
        return IntStream.range(opening + 2, size - 1)
                .filter(mark -> sample ? sentence.token(mark).text().equals(",") : dash(mark))
                .limit(sample ? 3 : 1)
                .anyMatch(mark -> goesOn(mark + 1));
    }

    /** "Tactics, like making boats late, could harm": bare words whose meaning only their samples tell. */
    boolean sampled(int at) {
        int opening = at + 2;
        return opening < sentence.tokens().size()
                && sentence.token(at).is("nsubj", "nsubj:pass")
                && sentence.token(at).plural()
                && !sentence.token(at).proper()
                && sentence.child(at, "det", "nmod:poss", "nummod").isEmpty()
                && sentence.token(at + 1).text().equals(",")
                && sentence.token(opening).text().matches("like|such")
                && !told.contains(opening);
    }

    private boolean goesOn(int next) {
        Token token = sentence.token(next);
        return !told.contains(next)
                && token.tag().matches("IN|TO")
                && !token.text().matches(LINKING);
    }

    /** A dash, or a hyphen with a space before it. */
    private boolean dash(int at) {
        String text = sentence.token(at).text();
        return text.matches("[–—]|--")
                || text.equals("-")
                        && at > 0
                        && sentence.token(at - 1).end() < sentence.token(at).start();
    }
}
