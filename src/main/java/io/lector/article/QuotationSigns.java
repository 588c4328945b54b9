package io.lector.article;

import static io.lector.article.BlockKind.QUOTATION;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of words that are somebody else's: a whole paragraph in quotation marks, or set apart below "she writes:". */
final class QuotationSigns {

    static final List<BlockSign> ALL = List.of(
            QuotationSigns::allInMarks,
            QuotationSigns::goesOn,
            QuotationSigns::announced,
            QuotationSigns::stillSpeaking);

    private static final String OPEN = "a quotation whose marks close further down";
    private static final String UNMARKED = "set apart below words that announce a quotation";
    private static final Pattern ALL_IN_MARKS = Pattern.compile(
            "\u201c[^\u201c\u201d]+\u201d|\"[^\"]+\"|\u2018[^\u2018\"\u201c]+\u2019|\u00ab[^\u00bb]+\u00bb");
    private static final Pattern STARTS_IN_MARKS = Pattern.compile("[\"\u201c\u2018'].*");

    private static final int MOST_PARAGRAPHS = 4;
    private static final Pattern ANNOUNCES = Pattern.compile(
            "(?i).*\\b(?:say|said|says|saying|write|writes|wrote|writing|add|adds|added|adding|continue|continues|continued|state|states|stated|stating|comment|comments|commented|explain|explains|explained"
                    + "|note|notes|noted|noting|ask|asks|asked|asking|reply|replies|replied|tweet|tweets|tweeted|post|posts|posted|conclude|concludes|concluded|declare|declares|declared|read|reads|argue|argues|argued|remark|remarks|remarked|warn|warns|warned"
                    + "|points? out|pointed out|told|tells|statement|letter|message)\\b[^.!?]*:");
    private static final Pattern FIRST_PERSON =
            Pattern.compile("\\b(?:I|I.m|I.ve|I.d|I.ll|my|My|me|myself|[Ww]e|[Oo]ur|us)\\b");
    private static final Pattern QUOTED = Pattern.compile("\u201c[^\u201d]*\u201d|\"[^\"]*\"");

    private QuotationSigns() {}

    private static Optional<Verdict> allInMarks(Neighbourhood at) {
        return at.line().matches(ALL_IN_MARKS) ? Verdict.of(QUOTATION, "all in quotation marks") : Optional.empty();
    }

    /** Many papers open every paragraph of a long quotation with a mark and close only the last. */
    private static Optional<Verdict> goesOn(Neighbourhood at) {
        OpenMarks marks = OpenMarks.in(at.line());
        if (at.followsReason(OPEN)) {
            return marks.closeAtTheEnd()
                    ? Verdict.of(QUOTATION, "the end of a quotation")
                    : marks.stayOpen() ? Verdict.of(QUOTATION, OPEN) : Optional.empty();
        }
        boolean opens = at.line().matches(STARTS_IN_MARKS) && marks.stayOpen();
        return opens && closesBelow(at) ? Verdict.of(QUOTATION, OPEN) : Optional.empty();
    }

    private static boolean closesBelow(Neighbourhood at) {
        for (int distance = 1; distance <= MOST_PARAGRAPHS; distance++) {
            Optional<OpenMarks> marks = at.below(distance).map(OpenMarks::in);
            if (marks.isEmpty() || marks.get().closeAtTheEnd()) {
                return marks.isPresent();
            }
            if (!marks.get().stayOpen()) {
                return !at.below(distance).get().matches(STARTS_IN_MARKS);
            }
        }
        return false;
    }

    private static Optional<Verdict> announced(Neighbourhood at) {
        boolean announced =
                at.lineAbove(1).filter(above -> above.matches(ANNOUNCES)).isPresent()
                        && at.verdictAbove()
                                .filter(verdict -> verdict.kind().feedsFacts())
                                .isPresent();
        return announced && at.line().endsSentence() && !at.line().matches(STARTS_IN_MARKS)
                ? Verdict.of(QUOTATION, UNMARKED)
                : Optional.empty();
    }

    /** An unmarked quotation goes on as long as it speaks of itself. */
    private static Optional<Verdict> stillSpeaking(Neighbourhood at) {
        String unquoted = QUOTED.matcher(at.line().text()).replaceAll(" ");
        return at.followsReason(UNMARKED)
                        && at.line().endsSentence()
                        && FIRST_PERSON.matcher(unquoted).find()
                ? Verdict.of(QUOTATION, UNMARKED)
                : Optional.empty();
    }
}
