package io.lector.grading;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/** Text in plain Latin letters: no accents, no invisible marks, one kind of quote and dash. Case is kept. */
public final class Plain {

    /** Kept behind a letter that others write with an h: Č is C to one, Ch to another. */
    static final char HACEK = '\u030C';

    /** Longer answers in other alphabets are left as they are: the rules take 60 µs a sign for some of them. */
    private static final int MOST_FOREIGN = 100;

    private static final String HISSED = "čćšśşžź";

    private Plain() {}

    /** Loaded on first use: most answers are in Latin letters and its rules are large. */
    private static final class ToLatin {
        static final Transliterator RULES = Transliterator.getInstance("Russian-Latin/BGN; Any-Latin");
    }

    public static String of(String text) {
        String composed = Normalizer.normalize(Typography.plain(text), Normalizer.Form.NFKC)
                .replace("&", " and ");
        StringBuilder visible = new StringBuilder(composed.length());
        composed.codePoints().forEach(point -> append(point, visible));
        String seen = visible.toString();
        return seen.length() > MOST_FOREIGN || isLatin(seen)
                ? ascii(seen)
                : of(ToLatin.RULES.transliterate(seen).replaceAll("[^\\x00-\\u024F\\s]", ""));
    }

    public static String withoutMarks(String text) {
        return text.indexOf(HACEK) < 0 ? text : text.replace(String.valueOf(HACEK), "");
    }

    private static void append(int point, StringBuilder out) {
        switch (Character.getType(point)) {
            case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> {}
            case Character.CONTROL -> out.append(point == '\n' ? '\n' : ' ');
            default -> out.appendCodePoint(Typography.plain(point));
        }
        if (point > 0x80 && HISSED.indexOf(Character.toLowerCase(point)) >= 0) {
            out.append(HACEK);
        }
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c < 0x250 || c >= 0x1E00 && c < 0x2200 || !Character.isLetter(c));
    }

    private static String ascii(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        char[] in = text.toCharArray();
        // The filter makes at most four letters of one.
        char[] out = new char[in.length * 4];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        return new String(out, 0, length);
    }

    /** Signs that are written in several ways. */
    private static final class Typography {

        /** NFKC would turn "1½" into "11/2". */
        static String plain(String text) {
            return text.indexOf('½') < 0 && text.indexOf('¼') < 0 && text.indexOf('¾') < 0
                    ? text
                    : text.replace("½", " 1/2").replace("¼", " 1/4").replace("¾", " 3/4");
        }

        static int plain(int point) {
            return switch (point) {
                case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '`', '\u00B4' -> '\'';
                case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
                case '\u2044', '\u2215' -> '/';
                case '\u2028', '\u2029' -> '\n';
                default -> Character.isSpaceChar(point) ? ' ' : point;
            };
        }
    }
}
