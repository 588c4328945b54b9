package io.lector.grading;

/**
 * One word, number or sign of an answer.
 *
 * @param shown as typed, in plain letters
 * @param spelling how a word or number is compared with others
 * @param glued whether nothing stood between it and the token before
 * @param possessive whether it ended in 's
 */
record Token(String shown, Spelling spelling, Kind kind, boolean glued, boolean possessive) {

    /** What it is made of. */
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    String plain() {
        return spelling.plain();
    }

    boolean is(String word) {
        return plain().equals(word);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }

    boolean isCapital() {
        return Character.isUpperCase(shown.charAt(0));
    }

    /** Two letters or more and all of them capitals. */
    boolean isAcronym() {
        return shown.length() > 1 && shown.chars().allMatch(Character::isUpperCase);
    }
}
