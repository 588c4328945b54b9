package io.lector.chat;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What somebody typed, as it is searched: every pattern behind it may rely on single spaces and plain letters. */
final class TypedText {

    /** The most that is taken, in UTF-16 code units. */
    static final int LONGEST = 2000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b-\\u200d\\u2060\\ufeff]+");
    private static final Pattern LOOSE_MARKS = Pattern.compile("\\p{M}++");

    private TypedText() {}

    /** With letters put together with their marks, without marks that are left, and with single spaces only. */
    static String tidy(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        String plain = LOOSE_MARKS.matcher(composed).replaceAll("");
        String tidy = SPACES.matcher(plain).replaceAll(" ").strip();
        // One sign may stand for a whole phrase.
        return tidy.length() > LONGEST ? tidy.substring(0, LONGEST) : tidy;
    }
}
