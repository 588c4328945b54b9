package io.lector.intent;

import io.lector.grading.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a message into words; reads each character once. */
final class Lexer {

    /** Longer messages keep their accents: other alphabets take long to read. */
    private static final int MOST_FOLDED = 500;

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Word> words() {
        while (at < text.length()) {
            int start = at;
            if (isDigit(at)) {
                number();
            } else if (isLetter(at)) {
                letters();
            } else {
                at += Character.charCount(text.codePointAt(at));
                if (Character.getType(text.codePointAt(start)) != Character.OTHER_SYMBOL) {
                    continue;
                }
            }
            add(start);
        }
        return words;
    }

    /** Digits with single separators between them, and the ending of an ordinal. */
    private void number() {
        while (isDigit(at) || at < text.length() && ".,'".indexOf(text.charAt(at)) >= 0 && isGrouped()) {
            at++;
        }
        if (text.regionMatches(true, at, "st", 0, 2)
                || text.regionMatches(true, at, "nd", 0, 2)
                || text.regionMatches(true, at, "rd", 0, 2)
                || text.regionMatches(true, at, "th", 0, 2)) {
            at += isLetter(at + 2) ? 0 : 2;
        }
    }

    /** "1,200" and "15.05.2025" are one number, "1,3" is two; "2.5" is one. */
    private boolean isGrouped() {
        if (!isDigit(at + 1)) {
            return false;
        }
        return text.charAt(at) == '.' || isDigit(at + 2) && isDigit(at + 3);
    }

    private void letters() {
        while (isLetter(at) || at < text.length() && text.charAt(at) == '\'' && isLetter(at + 1)) {
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 1;
        }
    }

    private void add(int start) {
        String plain = plain(text.substring(start, at));
        if (!plain.isEmpty()) {
            words.add(new Word(plain, start, at, at < text.length() ? text.charAt(at) : ' '));
        }
    }

    private String plain(String shown) {
        boolean asIs = text.length() > MOST_FOLDED || shown.chars().allMatch(c -> c < 0x80);
        String ascii = asIs ? shown : Plain.withoutMarks(Plain.of(shown));
        return squeezed(ascii.replace("'", "").toLowerCase(Locale.ROOT).strip());
    }

    /** "yesss" and "pleaaase" have what no English word has: a letter three times in a row. */
    private static String squeezed(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            int end = i;
            while (end + 1 < word.length() && word.charAt(end + 1) == word.charAt(i)) {
                end++;
            }
            boolean held = end - i > 1 && Character.isLetter(word.charAt(i));
            out.append(held ? word.substring(i, i + 1) : word.substring(i, end + 1));
            i = end;
        }
        return out.toString();
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isLetter(int index) {
        if (index >= text.length()) {
            return false;
        }
        int point = text.codePointAt(index);
        return Character.isLetter(point) || Character.getType(point) == Character.NON_SPACING_MARK;
    }
}
