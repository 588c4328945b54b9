package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Fact;
import io.lector.language.Words;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What must not be told while a question waits, for it would give its key away. */
record Spoilers(Question waiting) {

    private static final double ABOUT_THE_SAME = 0.34;
    private static final int SHORTEST_KEY = 3;

    boolean givesAway(Fact fact, Statement statement) {
        return waiting.card().facts().contains(fact.id()) || sameSentence(fact) || answers(statement.text());
    }

    boolean givesAway(Explainer.Sentence sentence) {
        return sentence.facts().stream().anyMatch(waiting.card().facts()::contains) || answers(sentence.text());
    }

    private boolean sameSentence(Fact fact) {
        return fact.evidence().stream()
                .anyMatch(place -> waiting.card().evidence().stream().anyMatch(place::sameSentence));
    }

    /** Holds the key and is about what the stem is about. */
    private boolean answers(String text) {
        return holdsKey(text) && shared(text) >= ABOUT_THE_SAME;
    }

    private boolean holdsKey(String text) {
        if (waiting instanceof TrueFalse) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(waiting.key().text().split("; | → | – ")).stream()
                .map(part -> part.toLowerCase(Locale.ROOT).replaceFirst("[.]$", ""))
                .anyMatch(part -> part.length() >= SHORTEST_KEY && lower.contains(part));
    }

    private double shared(String text) {
        Set<String> stem = Words.content(waiting.card().stem());
        Set<String> told = Words.content(text);
        return stem.isEmpty() ? 1 : stem.stream().filter(told::contains).count() / (double) stem.size();
    }
}
