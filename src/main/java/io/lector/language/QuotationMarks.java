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
            boolean straight = mark == '"';
            boolean opens = mark == '“' || straight && (open < 0 ? !trails(text, at) : reopens(text, at));
            boolean closes = open >= 0 && (mark == '”' || straight);
            if (opens) {
                if (open >= 0 && straight) {
                    all.add(span(paragraph, open, introduced(text, open, at), false));
                }
                open = open >= 0 && !straight ? open : at;
            } else if (closes) {
                all.add(span(paragraph, open, at + 1, true));
                open = -1;
            }
        }
        if (open >= 0) {
            all.add(span(paragraph, open, text.length(), false));
        }
    }

    /** Whether a straight mark can only close a quotation, although none is open. */
    private static boolean trails(String text, int at) {
        boolean behindWord =
                at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && "(-–—[/'‘".indexOf(text.charAt(at - 1)) < 0;
        boolean last = at + 1 >= text.length();
        return last || behindWord && Character.isWhitespace(text.charAt(at + 1));
    }

    /** Where a quotation that no mark closes ends before another: before the words that introduce that, "Kim Moss said:". */
    private static int introduced(String text, int open, int at) {
        if (text.charAt(at - 2) != ':') {
            return at;
        }
        String before = text.substring(open, at);
        int end = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("! "), before.lastIndexOf("? ")));
        return end < 0 ? at : open + end + 1;
    }

    /** Whether a straight mark opens a quotation again that was not closed: a new sentence begins behind it. */
    private static boolean reopens(String text, int at) {
        return at > 1
                && at + 1 < text.length()
                && text.charAt(at - 1) == ' '
                && ".!?:".indexOf(text.charAt(at - 2)) >= 0
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private static QuotedSpan span(Paragraph paragraph, int from, int to, boolean closed) {
        return new QuotedSpan(paragraph.number(), paragraph.start() + from, paragraph.start() + to, closed);
    }
}
