package io.lector.article;

import static io.lector.article.BlockKind.HEADING;
import static io.lector.article.BlockKind.LIST_ITEM;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of a list: bullets and numbers, or a run of lines that are no sentences. */
final class ListSigns {

    static final List<BlockSign> ALL = List.of(ListSigns::marked, ListSigns::inARun);

    private static final int LEAST_RUN = 3;
    private static final int MOST_ITEM_WORDS = 16;
    private static final Pattern MARKED = Pattern.compile(
            "(?:[\u2022\u00b7\u25aa\u25e6\u2023*\u2013\u2014-]|\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+\\S.*");
    private static final Pattern ITEM_START = Pattern.compile("[\\p{Ll}\\d].*");

    private ListSigns() {}

    private static Optional<Verdict> marked(Neighbourhood at) {
        return at.line().matches(MARKED) ? Verdict.of(LIST_ITEM, "begins with a bullet or number") : Optional.empty();
    }

    /** In a run a line with a capital above lines without is the heading of that part of the list. */
    private static Optional<Verdict> inARun(Neighbourhood at) {
        Run run = Run.around(at);
        if (!Run.isItem(at.line()) || !at.bodyHasBegun() || run.length() < LEAST_RUN || !run.isAList()) {
            return Optional.empty();
        }
        boolean overItems = run.hasSmallStarts()
                && !isSmall(at.line())
                && at.below(1).filter(ListSigns::isSmall).isPresent();
        return overItems
                ? Verdict.of(HEADING, "a heading inside a list")
                : Verdict.of(LIST_ITEM, "in a run of lines that are no sentences");
    }

    private static boolean isSmall(Line line) {
        return line.matches(ITEM_START);
    }

    /** Neighbouring lines that are no sentences. @param announced whether the line above them ends with a colon */
    private record Run(List<Line> lines, boolean announced) {

        static Run around(Neighbourhood at) {
            List<Line> lines = at.lines();
            int from = at.index();
            while (from > 0 && isItem(lines.get(from - 1))) {
                from--;
            }
            int to = at.index();
            while (to < lines.size() && isItem(lines.get(to))) {
                to++;
            }
            return new Run(
                    to > from ? lines.subList(from, to) : List.of(),
                    from > 0 && lines.get(from - 1).endsWithColon());
        }

        private static boolean isItem(Line line) {
            return line.isLabel(MOST_ITEM_WORDS) && !line.endsWithColon() && !CaptionSigns.hasCredit(line);
        }

        int length() {
            return lines.size();
        }

        boolean hasSmallStarts() {
            return lines.stream().filter(ListSigns::isSmall).count() >= 2;
        }

        boolean isAList() {
            return announced || hasSmallStarts();
        }
    }
}
