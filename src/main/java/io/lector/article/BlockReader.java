package io.lector.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells what each paragraph of an article is, by outward signs alone: never by what it says, so that orders to a reader
 * in it are words like any others.
 */
public final class BlockReader {

    /** The first sign that a line bears decides; who is sure of more lines than its own comes first. */
    private static final List<BlockSign> SIGNS = Stream.of(
                    AuthorNoteSigns.ALL, VideoSigns.ALL, FurnitureSigns.ALL, CaptionSigns.ALL, CreditSigns.ALL)
            .flatMap(List::stream)
            .toList();

    private static final List<BlockSign> SIGNS_OF_UNMARKED_LINES = Stream.of(
                    QuotationSigns.ALL, ListSigns.ALL, HeadingSigns.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Verdict BODY = new Verdict(BlockKind.BODY, "no sign of anything else");

    private BlockReader() {}

    /**
     * One block for each paragraph, in the order of the text.
     *
     * @param marked what a page's mark-up says of paragraphs, by their number
     * @param author who wrote it, where known
     */
    public static List<Block> read(ArticleText text, Map<Integer, Verdict> marked, Optional<String> author) {
        List<Line> lines = text.paragraphs().stream()
                .map(paragraph -> new Line(paragraph.text()))
                .toList();
        List<Verdict> verdicts = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            Verdict verdict = tell(new Neighbourhood(lines, verdicts, author), marked.get(paragraph.number()));
            verdicts.add(verdict);
            blocks.add(new Block(paragraph, verdict.kind(), verdict.reason()));
        }
        return List.copyOf(blocks);
    }

    private static Verdict tell(Neighbourhood at, Verdict marked) {
        Optional<Verdict> byMarkUp = Optional.ofNullable(marked);
        return byMarkUp.filter(Verdict::isCertainByMarkUp)
                .or(() -> first(SIGNS, at))
                .or(() -> byMarkUp)
                .or(() -> first(SIGNS_OF_UNMARKED_LINES, at))
                .orElse(BODY);
    }

    private static Optional<Verdict> first(List<BlockSign> signs, Neighbourhood at) {
        return signs.stream().flatMap(sign -> sign.tell(at).stream()).findFirst();
    }
}
