package io.lector.gate;

import io.lector.question.Matching;
import io.lector.question.MultipleResponse;
import io.lector.question.Ordering;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A question as far as another may give it away.
 *
 * @param asks content of what it asks, without its key
 * @param keys each wording of the key as words in order; empty when only the whole statement tells the answer
 * @param tells the texts that it shows as true before it is answered, the stem first, as words in order
 * @param told their content words
 * @param statement whether it is a statement to be judged, which no key but the whole tells
 */
record Imprint(
        Set<String> asks,
        List<List<String>> keys,
        List<List<String>> tells,
        List<Set<String>> told,
        boolean statement) {

    private static final double STATED = 0.8;
    private static final double SHARED = 0.5;
    private static final int ENOUGH = 2;
    private static final int PLENTY = 4;
    private static final double SAME = 0.9;
    private static final int LONG_KEY = 4;

    static Imprint of(Question question) {
        Face face = Face.of(question);
        List<String> texts = new ArrayList<>(List.of(question.card().stem()));
        texts.addAll(face.told());
        List<List<String>> keys = new ArrayList<>(keysOf(question, face)
                .flatMap(Imprint::wordings)
                .map(Imprint::keyWords)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList());
        Set<String> asks =
                new LinkedHashSet<>(Words.content(question.card().stem().replaceFirst("(?i)^true or false\\?", "")));
        keys.forEach(key -> key.forEach(asks::remove));
        return new Imprint(
                asks,
                keys,
                texts.stream().map(Words::stems).toList(),
                texts.stream().map(Words::content).map(Imprint::set).toList(),
                question instanceof TrueFalse);
    }

    private static Set<String> set(Set<String> words) {
        return new HashSet<>(words);
    }

    private static Stream<String> keysOf(Question question, Face face) {
        if (question instanceof Matching || question instanceof Ordering) {
            return Stream.of();
        }
        if (question instanceof MultipleResponse several) {
            return several.keys().stream().map(option -> option.text());
        }
        return face.answers().stream();
    }

    /** A date is known by its day and month, with or without the weekday. */
    private static List<String> keyWords(String key) {
        List<String> words = Words.stems(key.replaceFirst("^" + Dates.WEEKDAY + ", ", ""));
        return Words.content(key).isEmpty() ? List.of() : words;
    }

    /** Whether both ask the same in the same words. */
    boolean sameAs(Imprint other) {
        return !told.get(0).isEmpty() && Words.jaccard(shown(), other.shown()) >= SAME;
    }

    private Set<String> shown() {
        return told.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether the other one states my answer: my key with what I ask about, or my whole statement. */
    boolean givenAwayBy(Imprint other) {
        for (int i = 0; i < other.tells.size(); i++) {
            if (statement ? states(other.told.get(i)) : keyed(other.tells.get(i), other.told.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean states(Set<String> words) {
        return asks.size() >= ENOUGH && Words.shared(words, asks) >= STATED * asks.size();
    }

    private boolean keyed(List<String> text, Set<String> words) {
        int shared = Words.shared(words, asks);
        int enough = Math.max(1, Math.min(Math.max(ENOUGH, (int) Math.ceil(SHARED * asks.size())), PLENTY));
        return shared >= Math.min(enough, Math.max(1, asks.size()))
                && keys.stream().anyMatch(key -> Words.run(text, key) || retold(key, words));
    }

    /** A long key is given away by its words in any order. */
    private static boolean retold(List<String> key, Set<String> words) {
        return key.size() >= LONG_KEY && Words.shared(words, key) >= STATED * key.size();
    }

    /** A person is known by the family name: a name of two words or more is given away by its last one. */
    private static Stream<String> wordings(String key) {
        List<Token> tokens = Words.tokens(key);
        boolean name = tokens.size() > 1
                && tokens.stream().allMatch(Token::capital)
                && tokens.get(tokens.size() - 1).text().length() > 3;
        return name ? Stream.of(key, tokens.get(tokens.size() - 1).text()) : Stream.of(key);
    }
}
