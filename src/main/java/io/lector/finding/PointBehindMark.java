package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What completes a verb or a name behind a comma, a colon or a dash, where a telling ends.
 *
 * @param told indexes of the tokens that are told
 */
record PointBehindMark(ParsedSentence sentence, List<Integer> told) {

    private static final String ASKING =
            "urge|ask|tell|order|persuade|encourage|invite|advise|instruct|request|warn|beg|force";
    /** How many words may be put in between two commas. */
    private static final int LONGEST = 7;

    /** Whether it is left out. @param at one of the tokens that are told */
    boolean cut(int at) {
        return askedTo(at) || glued(at) || madeWhat(at) || takenUp(at);
    }

    /** "urged the board, which had met twice, to sell": what is asked for stands behind a comma. */
    private boolean askedTo(int at) {
        return sentence.token(at).lemma().matches(ASKING)
                && sentence.child(at, "obj", "iobj").isPresent()
                && sentence.subtree(at).stream()
                        .filter(next -> next > at && !told.contains(next))
                        .anyMatch(next -> sentence.token(next).tag().equals("VB")
                                && sentence.children(next, "mark").stream()
                                        .anyMatch(to ->
                                                sentence.token(to - 1).text().equals(",")));
    }

    /** "the show Harbour:Norhaven": a colon without a space ends no name. */
    private boolean glued(int at) {
        int colon = at + 1;
        return colon + 1 < sentence.tokens().size()
                && !told.contains(colon)
                && sentence.token(colon).text().equals(":")
                && sentence.token(at).end() == sentence.token(colon).start()
                && sentence.token(colon).end() == sentence.token(colon + 1).start();
    }

    /** "made the pier - which was built in 1970 - the best of Norway". */
    private boolean madeWhat(int at) {
        return sentence.token(at).lemma().equals("make")
                && sentence.child(at, "obj")
                        .map(object ->
                                sentence.token(object + 1 < sentence.tokens().size() ? object + 1 : object))
                        .filter(next -> next.text().matches("[-–—]|--"))
                        .isPresent();
    }

    /** "to repeat, if not improve on, its success": the object is shared with what is put in. */
    private boolean takenUp(int at) {
        int comma = at + 1;
        return sentence.token(at).tag().startsWith("VB")
                && comma + 1 < sentence.tokens().size()
                && sentence.token(comma).text().equals(",")
                && sentence.token(comma + 1).text().matches("if|and|or|but")
                && !told.contains(comma + 1)
                && sentence.children(at, "obj", "ccomp", "xcomp", "obl", "cop", "aux:pass").stream()
                        .noneMatch(told::contains)
                && IntStream.range(
                                comma + 2,
                                Math.min(comma + LONGEST, sentence.tokens().size()))
                        .anyMatch(next -> sentence.token(next).text().equals(","))
                && !sentence.token(at).lemma().matches(CutShort.GOING);
    }
}
