package io.lector.intent;

import java.util.List;
import java.util.Locale;

/** What hands make of a keyboard when nobody writes a word. */
final class Mash {

    private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final int RUN = 4;

    private Mash() {}

    static boolean is(Word word, String shown) {
        String plain = word.plain();
        if (plain.length() > 1 && Dictionary.isKnown(plain) || !plain.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return false;
        }
        boolean acronym = shown.equals(shown.toUpperCase(Locale.ROOT));
        return plain.chars().distinct().count() == 1 && shown.length() > 2
                || plain.length() > 3 && !acronym && plain.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)
                || hasRun(plain);
    }

    /** Neighbours on the keyboard, always in one direction: "asdf", but not "were". */
    private static boolean hasRun(String word) {
        int run = 1;
        int last = 0;
        for (int i = 1; i < word.length() && run < RUN; i++) {
            int step = step(word.charAt(i - 1), word.charAt(i));
            run = step == 0 ? 1 : step == last ? run + 1 : 2;
            last = step;
        }
        return run >= RUN;
    }

    private static int step(char from, char to) {
        for (String row : ROWS) {
            int distance = row.indexOf(from) < 0 || row.indexOf(to) < 0 ? 0 : row.indexOf(to) - row.indexOf(from);
            if (Math.abs(distance) == 1) {
                return distance;
            }
        }
        return 0;
    }

    /** Whether there is nothing else in a message. */
    static boolean isAll(Message message) {
        return message.words().stream().allMatch(word -> is(word, message.text().substring(word.start(), word.end())));
    }
}
