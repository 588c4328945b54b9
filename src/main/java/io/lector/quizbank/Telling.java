package io.lector.quizbank;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text says other words, whatever their capitals and punctuation. */
final class Telling {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Telling() {}

    /** Small letters and digits, words apart by single spaces, one at either end. */
    static String plain(String text) {
        return " "
                + BETWEEN.matcher(text.toLowerCase(Locale.ENGLISH))
                        .replaceAll(" ")
                        .strip() + " ";
    }

    static boolean holds(String text, String words) {
        return !plain(words).isBlank() && plain(text).contains(plain(words));
    }
}
