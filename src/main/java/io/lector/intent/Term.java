package io.lector.intent;

/** A word of the dictionary's, and which typed word it comes from. */
record Term(String word, int source) {

    boolean isNumber() {
        return Character.isDigit(word.charAt(0)) && Character.isDigit(word.charAt(word.length() - 1));
    }
}
