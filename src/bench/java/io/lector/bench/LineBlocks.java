package io.lector.bench;

import io.lector.article.ArticleText;
import io.lector.article.Paragraph;
import io.lector.finding.Blocks;

/** Tells running text from captions and headings by their shape alone. */
final class LineBlocks implements Blocks {

    private final ArticleText text;

    LineBlocks(ArticleText text) {
        this.text = text;
    }

    @Override
    public boolean body(int paragraph) {
        String line = line(paragraph);
        boolean about = text.paragraphs().stream()
                .limit(paragraph)
                .anyMatch(before -> before.text().startsWith("ABOUT THE AUTHOR"));
        return sentence(line) && !caption(paragraph) && !about;
    }

    private static boolean sentence(String line) {
        return line.split("\\s+").length > 7 && line.matches("(?s).*[.!?:”\"][”\"’')]*");
    }

    private boolean caption(int paragraph) {
        boolean credit = line(paragraph).matches("(?s).*\\([^()]*/[^()]*\\)");
        boolean next = paragraph < text.paragraphs().size()
                && line(paragraph + 1).matches("(?s).*\\([^()]*/[^()]*\\)");
        return credit || next;
    }

    @Override
    public boolean naming(int paragraph) {
        String line = line(paragraph);
        return sentence(line);
    }

    private String line(int paragraph) {
        return text.paragraph(paragraph).map(Paragraph::text).orElse("").replaceAll("(?U)\\s+$", "");
    }
}
