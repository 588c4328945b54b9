package io.lector.grading;

import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * How a word is written, ready to be compared.
 *
 * @param plain lower case, no accents
 * @param key the same for every usual transliteration
 * @param keyHash of key
 * @param letters one bit for each letter that occurs in plain
 * @param slips of the finger that a word of this length may have
 */
public record Spelling(String plain, String key, int keyHash, int letters, int slips) {

    /** How near a typed word is to an expected one, nearest first. */
    public enum Closeness {
        SAME,
        /** Another transliteration or a spelling that sounds the same. */
        VARIANT,
        TYPO,
        /** Too far for a typo, too near to be sure that something else was meant. */
        NEAR,
        OTHER;

        public boolean isMeant() {
            return compareTo(TYPO) <= 0;
        }

        Closeness worse(Closeness other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    private static final DoubleMetaphone SOUND = new DoubleMetaphone();
    /** Longer words are compared by equality only, so that time stays bounded. */
    private static final int LONGEST = 40;

    /** @param written lower-case letters, perhaps with {@link Plain#HACEK} */
    public static Spelling of(String written) {
        String plain = Plain.withoutMarks(written);
        int letters = 0;
        for (int i = 0; i < plain.length(); i++) {
            letters |= 1 << (plain.charAt(i) & 31);
        }
        boolean folds = plain.length() <= LONGEST && !plain.isEmpty() && Character.isLetter(plain.charAt(0));
        String key = folds ? Transliteration.fold(written.replace(Plain.HACEK, 'h')) : plain;
        return new Spelling(plain, key, key.hashCode(), letters, slips(plain.length()));
    }

    public Closeness to(Spelling expected) {
        if (isFar(expected)) {
            return Closeness.OTHER;
        }
        if (plain.equals(expected.plain) || isPluralOf(expected) || expected.isPluralOf(this)) {
            return Closeness.SAME;
        }
        int shorter = Math.min(plain.length(), expected.plain.length());
        int longer = Math.max(plain.length(), expected.plain.length());
        if (shorter < 4 || longer > LONGEST || Character.isDigit(expected.plain.charAt(0))) {
            return Closeness.OTHER;
        }
        if (key.equals(expected.key)) {
            return Closeness.VARIANT;
        }
        return measured(expected, expected.slips);
    }

    /** Most pairs are dismissed here, by a few numbers: too many letters differ for any closeness but an equal key. */
    private boolean isFar(Spelling expected) {
        int reach = expected.slips + 2;
        return keyHash != expected.keyHash
                && (Math.abs(plain.length() - expected.plain.length()) > reach
                        || Integer.bitCount(letters ^ expected.letters) > 2 * reach);
    }

    private Closeness measured(Spelling expected, int allowed) {
        int distance = distance(plain, expected.plain, allowed + 1);
        boolean swapped = distance == 1 && letters == expected.letters && plain.length() == expected.plain.length();
        if (distance <= allowed || swapped) {
            return Closeness.TYPO;
        }
        if (soundsLike(expected)) {
            return Closeness.VARIANT;
        }
        return distance == allowed + 1 ? Closeness.NEAR : Closeness.OTHER;
    }

    /** None up to four letters. */
    private static int slips(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : length < 14 ? 2 : 3;
    }

    /** @return the distance, or more than the limit if it is beyond it */
    private static int distance(String a, String b, int limit) {
        int distance = new DamerauLevenshteinDistance(limit).apply(a, b);
        return distance < 0 ? limit + 1 : distance;
    }

    /**
     * Metaphone alone hears Putin in Biden, so the letters must be near as well, and the syllables as many: Niger is not
     * Nigeria.
     */
    private boolean soundsLike(Spelling expected) {
        int limit = expected.key.length() / 3;
        return plain.length() > 4
                && plain.charAt(0) == expected.plain.charAt(0)
                && syllables(key) == syllables(expected.key)
                && distance(key, expected.key, limit) <= limit
                && SOUND.isDoubleMetaphoneEqual(plain, expected.plain);
    }

    private static int syllables(String key) {
        int count = 0;
        boolean inVowels = false;
        for (int i = 0; i < key.length(); i++) {
            boolean vowel = "aeiou".indexOf(key.charAt(i)) >= 0;
            count += vowel && !inVowels ? 1 : 0;
            inVowels = vowel;
        }
        return count;
    }

    private boolean isPluralOf(Spelling one) {
        int length = one.plain.length();
        return length > 3
                && plain.startsWith(one.plain)
                && (plain.length() == length + 1 && plain.charAt(length) == 's'
                        || plain.length() == length + 2 && plain.endsWith("es"));
    }
}
