package io.lector.reading;

import io.lector.article.ArticleText;
import io.lector.article.Block;
import io.lector.article.BlockKind;
import io.lector.article.BlockReader;
import io.lector.article.Paragraph;
import io.lector.problem.Refusal;
import java.util.List;

/** Reads articles of every format: the one way in for files, requests and checks against a text. */
public final class ArticleReader {

    public static final int LEAST_WORDS = 80;
    public static final int MOST_WORDS = 20_000;

    /** A page of twenty thousand words with all its mark-up is smaller. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final int WORDS_THAT_TELL_A_LANGUAGE = 20;
    private static final int LETTERS_THAT_TELL_A_LANGUAGE = 100;
    private static final int MOST_TITLE_LETTERS = 120;

    private ArticleReader() {}

    /**
     * Reads the whole article, or refuses it.
     *
     * @throws Refusal INVALID, or TOO_LARGE, with what is wrong and where
     */
    public static ReadArticle read(Source source) {
        Contents contents = contents(source);
        ArticleText text = contents.text();
        String field = source.field();
        new Limits(field).check(text);
        new Contraband(field).refuseLosses(text.text());
        Metadata said = source.known().or(contents.said().get());
        List<Block> blocks = BlockReader.read(text, contents.marked(), said.author());
        List<Block> body =
                blocks.stream().filter(block -> block.kind().feedsFacts()).toList();
        refuseUnreadable(field, text, body);
        Metadata known = said.title().isPresent() ? said : said.withTitle(title(blocks));
        String language = known.language().filter(tag -> tag.startsWith("en")).orElse("en");
        return new ReadArticle(known.withLanguage(language), text, blocks);
    }

    /**
     * The text alone, as {@link #read} would give it, of whatever length and language: to check evidence against.
     *
     * @throws Refusal INVALID if the bytes are no text in the encoding they declare
     */
    public static ArticleText text(Source source) {
        return contents(source).text();
    }

    private static Contents contents(Source source) {
        byte[] bytes = source.bytes();
        String field = source.field();
        if (bytes.length > MOST_BYTES) {
            throw Refusal.of(
                    Refusal.Kind.TOO_LARGE,
                    field + ": has " + bytes.length + " bytes; an article has at most " + MOST_BYTES);
        }
        Contraband contraband = new Contraband(field);
        contraband.refuseFiles(bytes);
        String text = new Decoder(field).decode(bytes, source.charset());
        contraband.refuseSpoilt(text);
        return Contents.of(text, ArticleFormat.of(text, source.format()), field);
    }

    private static void refuseUnreadable(String field, ArticleText text, List<Block> body) {
        if (text.paragraphs().isEmpty()) {
            throw Refusal.invalid(field, "has no text");
        }
        int words = body.stream().mapToInt(Block::words).sum();
        int letters = body.stream()
                .mapToInt(block -> block.paragraph().text().length())
                .sum();
        new Limits(field).checkBody(letters);
        if (words >= WORDS_THAT_TELL_A_LANGUAGE || letters >= LETTERS_THAT_TELL_A_LANGUAGE) {
            new EnglishOnly(field).check(body);
        }
        if (words < LEAST_WORDS) {
            int others = text.paragraphs().size() - body.size();
            throw Refusal.invalid(
                    field,
                    "has " + words + " words of body in " + body.size() + " paragraphs (" + others
                            + " others are captions, headings or furniture); it takes at least " + LEAST_WORDS);
        }
        if (words > MOST_WORDS) {
            throw Refusal.invalid(field, "has " + words + " words of body; it may have at most " + MOST_WORDS);
        }
    }

    /** The first heading, or how the first sentence begins. */
    private static String title(List<Block> blocks) {
        String words = blocks.stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .findFirst()
                .or(() -> blocks.stream()
                        .filter(block -> block.kind().feedsFacts())
                        .findFirst())
                .map(Block::paragraph)
                .map(Paragraph::text)
                .map(ArticleText::normalised)
                .orElseThrow();
        return words.length() <= MOST_TITLE_LETTERS
                ? words
                : words.substring(0, words.lastIndexOf(' ', MOST_TITLE_LETTERS)) + " \u2026";
    }
}
