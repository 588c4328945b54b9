package io.lector.learner;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What brings a learner back on another device: 26 random characters (130 bits) and two check characters of Crockford's
 * base 32, written in seven groups of four.
 *
 * <p>Read generously: case, dashes and spaces do not matter, O is 0, I and L are 1, U is V. The check characters notice
 * every single wrong character and every swap of two.
 */
final class ResumeCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 26;
    private static final int LENGTH = RANDOM + 2;
    private static final int GROUP = 4;

    /** The greatest prime that two characters can hold. */
    private static final int CHECK_PRIME = 1021;

    private final String characters;

    private ResumeCode(String characters) {
        this.characters = characters;
    }

    /** @param chance must be cryptographically strong where the code is to protect somebody */
    static ResumeCode random(RandomGenerator chance) {
        StringBuilder characters = new StringBuilder(LENGTH);
        for (int i = 0; i < RANDOM; i++) {
            characters.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new ResumeCode(characters + check(characters));
    }

    /** Reads what somebody typed; empty if it cannot be a code. */
    static Optional<ResumeCode> read(String typed) {
        String characters = fold(typed);
        boolean wellFormed = characters.length() == LENGTH
                && characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)
                && characters.endsWith(check(characters.substring(0, RANDOM)));
        return wellFormed ? Optional.of(new ResumeCode(characters)) : Optional.empty();
    }

    private static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1')
                .replace('U', 'V');
    }

    private static String check(CharSequence random) {
        int sum = 0;
        for (int i = 0; i < random.length(); i++) {
            sum = (sum + (i + 1) * ALPHABET.indexOf(random.charAt(i))) % CHECK_PRIME;
        }
        int base = ALPHABET.length();
        return "" + ALPHABET.charAt(sum / base) + ALPHABET.charAt(sum % base);
    }

    /** As it is shown: XXXX-XXXX-… */
    String written() {
        return characters.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    /**
     * What is stored. A plain SHA-256 is enough: nobody can try 2^130 codes, so neither salt nor slowness nor a server key
     * adds anything, and a key that could be lost or changed would lock everybody out.
     */
    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("lector resume code " + characters).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResumeCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return Objects.hash(characters);
    }

    /** Tells nothing, so that no log can. */
    @Override
    public String toString() {
        return "resume code";
    }
}
