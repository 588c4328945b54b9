package io.lector.language;

import io.lector.article.ArticleText;
import io.lector.article.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Finds what stands between double quotation marks, straight or curly. */
final class QuotationMarks {

    private QuotationMarks() {}

    static List<QuotedSpan> find(ArticleText text) {
        List<QuotedSpan> all = new ArrayList<>();
        text.paragraphs().forEach(paragraph -> find(paragraph, all));
        return all;
    }

    private static void find(Paragraph paragraph, List<QuotedSpan> all) {
        String text = paragraph.text();
        int open = -1;
        for (int at = 0; at < text.length(); at++) {
            char mark = text.charAt(at);
            boolean opens = mark == '“' || mark == '"' && open < 0;
            boolean closes = open >= 0 && (mark == '”' || mark == '"');
            if (opens && open < 0) {
                open = at;
            } else if (closes) {
                all.add(span(paragraph, open, at + 1, true));
                open = -1;
            }
        }
        if (open >= 0) {
            all.add(span(paragraph, open, text.length(), false));
        }
    }

    private static QuotedSpan span(Paragraph paragraph, int from, int to, boolean closed) {
        return new QuotedSpan(paragraph.number(), paragraph.start() + from, paragraph.start() + to, closed);
    }
}
