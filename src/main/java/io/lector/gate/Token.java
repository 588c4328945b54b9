package io.lector.gate;

/**
 * One word or number of a text.
 *
 * @param text as written
 * @param word lower case, without accents, possessive and dots; number words as digits
 * @param start offset of its first character in the text
 * @param end offset behind its last character
 */
record Token(String text, String word, int start, int end) {

    boolean capital() {
        return Character.isUpperCase(text.charAt(0));
    }

    boolean number() {
        return Character.isDigit(word.charAt(0));
    }
}
