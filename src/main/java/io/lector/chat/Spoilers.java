package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Fact;
import io.lector.language.Words;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What must not be told while a question waits, for it would give its key away. */
record Spoilers(Question waiting) {

    private static final double ABOUT_THE_SAME = 0.34;

    /** A shorter key, as "30" or "EU", also stands within other words. */
    private static final int LONG = 3;

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
        return waiting.key().parts().stream()
                .map(part -> part.toLowerCase(Locale.ROOT).replaceFirst("[.]$", ""))
                .anyMatch(part -> part.length() < LONG ? holdsWord(lower, part) : lower.contains(part));
    }

    private static boolean holdsWord(String text, String word) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    private double shared(String text) {
        Set<String> stem = Words.content(waiting.card().stem());
        Set<String> told = Words.content(text);
        return stem.isEmpty() ? 1 : stem.stream().filter(told::contains).count() / (double) stem.size();
    }
}
