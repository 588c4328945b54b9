package io.lector.intent;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed: visible signs only, cut into words.
 *
 * @param text as typed, without control and format characters
 * @param terms its words as the dictionary writes them: "what's" is two, "thx" is "thanks"
 */
record Message(String text, List<Word> words, List<Term> terms) {

    static final int LONGEST = 2_000;

    Message {
        words = List.copyOf(words);
        terms = List.copyOf(terms);
    }

    static Message of(String typed) {
        String text = visible(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        List<Word> words = new Lexer(text).words();
        return new Message(text, words, Dictionary.terms(words));
    }

    private static String visible(String typed) {
        StringBuilder out = new StringBuilder(typed.length());
        Normalizer.normalize(typed, Normalizer.Form.NFC).codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> {}
                case Character.CONTROL -> out.append(point == '\n' ? '\n' : ' ');
                default -> out.appendCodePoint("\u2018\u2019\u00B4`".indexOf(point) >= 0 ? '\'' : point);
            }
        });
        return out.toString().strip();
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    boolean isAsked() {
        return text.indexOf(
                        '?', words.isEmpty() ? 0 : words.get(words.size() - 1).end())
                >= 0;
    }

    /** The same without what stands before the one term and from the other on. */
    Message part(int from, int to) {
        int first = terms.get(from).source();
        int end = terms.get(to - 1).source() + 1;
        int start = words.get(first).start();
        boolean last = end == words.size();
        String shown =
                text.substring(start, last ? text.length() : words.get(end - 1).end());
        List<Word> kept = new ArrayList<>();
        for (Word word : words.subList(first, end)) {
            kept.add(new Word(word.plain(), word.start() - start, word.end() - start, word.sign()));
        }
        List<Term> moved = terms.subList(from, to).stream()
                .map(term -> new Term(term.word(), term.source() - first))
                .toList();
        return new Message(shown, kept, moved);
    }

    /** Its words with all between them, without signs around them: as typed, but for what closes a sentence. */
    String bare() {
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        return text.substring(start, end);
    }

    String word(int term) {
        return terms.get(term).word();
    }

    int size() {
        return terms.size();
    }

    /** The sign behind a term, or a space. */
    char signAfter(int term) {
        return words.get(terms.get(term).source()).sign();
    }
}
