package io.lector.article;

import static io.lector.article.BlockKind.FURNITURE;
import static io.lector.article.BlockKind.HEADING;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of headlines and subheadings: short, without the full stop of a sentence, with text below. */
final class HeadingSigns {

    static final List<BlockSign> ALL = List.of(
            HeadingSigns::headline,
            HeadingSigns::capitals,
            HeadingSigns::question,
            HeadingSigns::announcement,
            HeadingSigns::lastLabel,
            HeadingSigns::subheading);

    /** A headline, a picture's worth of labels and two summaries; one of those may be a sentence. */
    private static final int LINES_OF_THE_TOP = 5;

    private static final int MOST_HEADLINE_WORDS = 30;
    private static final int MOST_SUBHEADING_WORDS = 14;
    private static final int MOST_QUESTION_WORDS = 14;
    private static final int MOST_ANNOUNCEMENT_WORDS = 5;
    private static final Pattern CAPITALS = Pattern.compile("[^\\p{Ll}]*\\p{Lu}{3}[^\\p{Ll}]*");
    private static final Pattern ENDS_OPEN = Pattern.compile(".*[:;,\u2013\u2014-]");
    private static final Pattern ENDS_IN_MARKS = Pattern.compile("[\"\u201c].*[\"\u201d]");
    private static final Pattern VERB_BEFORE_COLON = Pattern.compile(
            "(?i).*\\b(?:is|are|was|were|be|has|have|had|do|does|did|says?|said|saying|writes?|wrote|adds?|added|asks?|asked|told|tells?|includ(?:e|es|ed|ing)|reads?|states?|stated|notes?|noted|explain(?:s|ed)?|repl(?:y|ies|ied)|tweet(?:s|ed)|post(?:s|ed)|follow(?:s|ing))\\b.*");

    private HeadingSigns() {}

    private static Optional<Verdict> headline(Neighbourhood at) {
        boolean atTheTop = !at.bodyHasBegun() || at.index() < LINES_OF_THE_TOP;
        return atTheTop
                        && looksLikeOne(at.line(), MOST_HEADLINE_WORDS)
                        && at.below(1).isPresent()
                ? Verdict.of(HEADING, "no full stop, at the top")
                : Optional.empty();
    }

    private static Optional<Verdict> capitals(Neighbourhood at) {
        return at.line().words() <= MOST_SUBHEADING_WORDS
                        && at.line().matches(CAPITALS)
                        && at.below(1).isPresent()
                ? Verdict.of(HEADING, "all in capitals")
                : Optional.empty();
    }

    private static Optional<Verdict> question(Neighbourhood at) {
        Line line = at.line();
        boolean textBelow =
                at.below(1).filter(next -> next.words() > line.words()).isPresent();
        boolean announced = at.lineAbove(1).filter(Line::endsWithColon).isPresent();
        return line.isQuestion() && line.words() <= MOST_QUESTION_WORDS && textBelow && !announced
                ? Verdict.of(HEADING, "a question alone, with its answer below")
                : Optional.empty();
    }

    private static Optional<Verdict> announcement(Neighbourhood at) {
        Line line = at.line();
        return line.endsWithColon()
                        && line.words() <= MOST_ANNOUNCEMENT_WORDS
                        && !line.matches(VERB_BEFORE_COLON)
                        && at.below(1).isPresent()
                ? Verdict.of(HEADING, "a few words before a colon, without a verb")
                : Optional.empty();
    }

    private static Optional<Verdict> lastLabel(Neighbourhood at) {
        return at.below(1).isEmpty() && at.index() > 0 && looksLikeOne(at.line(), MOST_ANNOUNCEMENT_WORDS)
                ? Verdict.of(FURNITURE, "a few words that nothing stands below")
                : Optional.empty();
    }

    private static Optional<Verdict> subheading(Neighbourhood at) {
        return at.bodyHasBegun() && at.below(1).isPresent() && looksLikeOne(at.line(), MOST_SUBHEADING_WORDS)
                ? Verdict.of(HEADING, "short, no full stop, with text below")
                : Optional.empty();
    }

    private static boolean looksLikeOne(Line line, int mostWords) {
        return line.isLabel(mostWords)
                && !line.startsLowerCase()
                && !line.matches(ENDS_OPEN)
                && !line.matches(ENDS_IN_MARKS);
    }
}
