package io.lector.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** A text as words, numbers and signs. Reads each character once, whatever was typed. */
record Tokens(List<Token> all) {

    Tokens {
        all = List.copyOf(all);
    }

    static Tokens of(String text) {
        return new Lexer(Plain.of(text)).read();
    }

    int size() {
        return all.size();
    }

    Token get(int index) {
        return all.get(index);
    }

    boolean is(int index, String word) {
        return index >= 0 && index < size() && get(index).is(word);
    }

    boolean at(int index, Predicate<Token> test) {
        return index >= 0 && index < size() && test.test(get(index));
    }

    /** The first position from here on whose token is none of the words. */
    int skip(int index, Set<String> words) {
        int next = index;
        while (at(next, token -> words.contains(token.plain()))) {
            next++;
        }
        return next;
    }

    Tokens from(int index) {
        return new Tokens(all.subList(Math.min(index, size()), size()));
    }

    Tokens range(int from, int to) {
        return new Tokens(all.subList(from, to));
    }

    /** Words and numbers only. */
    List<Token> words() {
        return all.stream().filter(token -> !token.isSign()).toList();
    }

    /** Without the article in "of the", which people leave out and put in as they like. */
    Tokens withoutInnerArticles() {
        List<Token> kept = new ArrayList<>();
        for (Token token : all) {
            boolean inner = token.is("the")
                    && !kept.isEmpty()
                    && kept.get(kept.size() - 1).is("of");
            if (!inner) {
                kept.add(token);
            }
        }
        return new Tokens(kept);
    }

    /** Cuts a plain text at its white space and signs. */
    private static final class Lexer {
        private final String text;
        private final List<Token> tokens = new ArrayList<>();
        private int at;

        Lexer(String text) {
            this.text = text;
        }

        Tokens read() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (isDigit(at)) {
                    number();
                } else if (Character.isLetter(c)) {
                    word();
                } else if (c == ' ') {
                    at++;
                } else {
                    add(text.substring(at, at + 1), Token.Kind.SIGN, at, false);
                    at++;
                }
            }
            return new Tokens(tokens);
        }

        /** Digits with single separators between them: 50,000 or 1.5 or 15.05.2025. */
        private void number() {
            int start = at;
            while (isDigit(at) || isSeparator(at) && isDigit(at + 1)) {
                at++;
            }
            add(text.substring(start, at), Token.Kind.NUMBER, start, false);
        }

        private void word() {
            int start = at;
            StringBuilder letters = new StringBuilder();
            while (isLetter(at) || (isApostrophe(at) || isAcronymDot(at, start)) && isLetter(at + 1)) {
                if (isLetter(at)) {
                    letters.append(text.charAt(at));
                }
                at++;
            }
            if (at < text.length() && text.charAt(at) == '.' && (at - start < 4 || text.charAt(at - 2) == '.')) {
                at++;
            }
            boolean possessive = endsInPossessive(start);
            int length = letters.length() - (possessive ? 1 : 0);
            add(letters.substring(0, length), Token.Kind.WORD, start, possessive);
        }

        private boolean endsInPossessive(int start) {
            return at - start > 2 && isApostrophe(at - 2) && Character.toLowerCase(text.charAt(at - 1)) == 's';
        }

        private void add(String shown, Token.Kind kind, int start, boolean possessive) {
            boolean glued = start > 0 && text.charAt(start - 1) != ' ';
            Spelling spelling = Spelling.of(shown.toLowerCase(Locale.ROOT));
            tokens.add(new Token(Plain.withoutMarks(shown), spelling, kind, glued, possessive));
        }

        private boolean isLetter(int index) {
            return index < text.length()
                    && (Character.isLetter(text.charAt(index)) || text.charAt(index) == Plain.HACEK);
        }

        private boolean isDigit(int index) {
            return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
        }

        private boolean isSeparator(int index) {
            return index < text.length() && ",.'".indexOf(text.charAt(index)) >= 0;
        }

        private boolean isApostrophe(int index) {
            return index < text.length() && text.charAt(index) == '\'';
        }

        /** The dots of U.S.A. stand after single letters. */
        private boolean isAcronymDot(int index, int start) {
            return index < text.length()
                    && text.charAt(index) == '.'
                    && isLetter(index - 1)
                    && (index - 1 == start || text.charAt(index - 2) == '.')
                    && !(isLetter(index + 2));
        }
    }
}
