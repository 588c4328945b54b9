package io.lector.article;

import static io.lector.article.BlockKind.CREDIT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of who wrote, reported and edited, and of when the page was put out. */
final class CreditSigns {

    static final List<BlockSign> ALL =
            List.of(CreditSigns::byline, CreditSigns::authorsName, CreditSigns::page, CreditSigns::staff);

    private static final int MOST_BYLINE_WORDS = 20;
    private static final int LINES_OF_THE_TOP = 8;
    private static final int LAST_LINES = 8;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}|de|van|von|al|bin)[\\p{L}.'\u2019-]*){1,3}";
    private static final Pattern BYLINE =
            Pattern.compile("(?:By|BY|Written by|Words by|Story by|Analysis by|Opinion by|From) " + NAME
                    + ".*|By (?:our|the|staff|Staff)\\b.*|(?:BY|By):? \\p{Lu}.{2,60}");
    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:.{0,60}\\b)?(?:first |originally )?(?:posted|published|updated|last (?:updated|modified)|modified)"
                    + "(?: on| at)?\\s?[:|]?\\s?(?:[a-z]+day,? )?(?:" + MONTH + " \\d|\\d{1,2} " + MONTH
                    + "|\\d{4}-\\d|\\d{1,2}[:/.]\\d|\\d+ \\w+ ago|today|yesterday).{0,80}");
    private static final Pattern DATE_ALONE = Pattern.compile("(?i)(?:[a-z]+day,? )?(?:" + MONTH
            + " \\d{1,2},? \\d{4}|\\d{1,2} " + MONTH + ",? \\d{4}|\\d{4}-\\d\\d-\\d\\d)(?:[ ,|\u00b7-]+.{0,40})?");
    private static final Pattern STAFF = Pattern.compile(
            "(?i)[(\\[]?(?:(?:additional |with |further )?(?:reporting|writing|editing|edited|files?|research|translation|translated|compiled|produced|reported|adapted)"
                    + " (?:by|from)\\b|with (?:files|reporting|additional reporting|contributions) (?:from|by)\\b).*"
                    + "|.{3,120}\\b(?:contributed to this (?:report|story|article)|(?:wrote|reported|adapted|produced|edited) (?:this|it|the) (?:story|report|article)?.{0,10}\\bfor .{3,60}|was the editor)\\.?"
                    + "|I.m \\p{L}+ \\p{L}+\\.?");

    private CreditSigns() {}

    private static Optional<Verdict> byline(Neighbourhood at) {
        Line line = at.line();
        return line.words() <= MOST_BYLINE_WORDS && !line.endsSentence() && line.matches(BYLINE)
                ? Verdict.of(CREDIT, "says by whom it is")
                : Optional.empty();
    }

    private static Optional<Verdict> authorsName(Neighbourhood at) {
        boolean atAnEdge = at.index() < LINES_OF_THE_TOP || at.isAmongTheLast(LAST_LINES);
        return atAnEdge
                        && at.author()
                                .filter(name -> name.equalsIgnoreCase(at.line().text()))
                                .isPresent()
                ? Verdict.of(CREDIT, "is the author's name")
                : Optional.empty();
    }

    private static Optional<Verdict> page(Neighbourhood at) {
        Line line = at.line();
        boolean dated = line.words() <= MOST_BYLINE_WORDS && !line.endsSentence() && line.matches(PAGE);
        return dated || line.matches(DATE_ALONE)
                ? Verdict.of(CREDIT, "says when the page was put out")
                : Optional.empty();
    }

    private static Optional<Verdict> staff(Neighbourhood at) {
        boolean atAnEdge = at.index() < LINES_OF_THE_TOP || at.isAmongTheLast(2 * LAST_LINES);
        return atAnEdge && at.line().matches(STAFF)
                ? Verdict.of(CREDIT, "says who reported, wrote or edited")
                : Optional.empty();
    }
}
