package io.lector.retrieval;

import java.util.Locale;
import java.util.Set;

/**
 * A word of a text.
 *
 * @param shown as it stands there
 * @param plain in small letters without possessive
 * @param stem by which it is found; numbers up to twelve are digits
 * @param start offset of its first letter
 * @param name whether it is the sign of an entity and no word
 */
record Word(String shown, String plain, String stem, int start, boolean name) {

    private static final Set<String> EMPTY =
            Set.of(("a an the of to in on at by for with from and or that as is are was were be been being am has have"
                            + " had having will would shall should can could may might must did do does done doing it its their theirs his"
                            + " her hers he she they them him i me my mine you your yours we us our ours who whom whose what which when"
                            + " where how why s t not no nor this these those than then there here into about if but so such very just"
                            + " also any some only own same too both each more most other while during up down out off over under again"
                            + " according please tell explain describe mention article text author passage say says said one")
                    .split(" "));

    /** Begins the stem of what is no word of the text. */
    static final String SIGN = "=";

    private static final String[] NUMBERS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"
    };

    static Word of(String shown, String stem, int start, boolean name) {
        String plain = shown.toLowerCase(Locale.ROOT).replace('’', '\'');
        plain = plain.endsWith("'s") ? plain.substring(0, plain.length() - 2) : plain;
        return new Word(shown, plain, name ? stem : digits(plain, stem), start, name);
    }

    private static String digits(String plain, String stem) {
        for (int i = 2; i < NUMBERS.length; i++) {
            if (NUMBERS[i].equals(plain)) {
                return Integer.toString(i);
            }
        }
        return Character.isDigit(plain.charAt(0)) ? stem.replace(",", "") : stem;
    }

    /** Whether it says nothing by itself. */
    boolean empty() {
        return !name && isEmpty(plain);
    }

    static boolean isEmpty(String plain) {
        return EMPTY.contains(plain);
    }

    /** Offset behind its last letter. */
    int end() {
        return start + shown.length();
    }

    boolean capital() {
        return Character.isUpperCase(shown.charAt(0));
    }
}
