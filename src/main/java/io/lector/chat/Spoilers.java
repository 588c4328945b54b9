package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Fact;
import io.lector.language.Words;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What must not be told while a question waits, for it would give its key away. */
record Spoilers(Question waiting) {

    private static final double ABOUT_THE_SAME = 0.34;
    private static final double RELATED = 0.2;

    private static final Pattern PROPER = Pattern.compile("(?:\\p{Lu}[\\p{L}.'’-]*(?: |$)|(?:bin|de|van|von|al) )+");

    /** A shorter key, as "30" or "EU", also stands within other words. */
    private static final int LONG = 3;

    boolean givesAway(Fact fact, Statement statement) {
        return waiting.card().facts().contains(fact.id()) || sameSentence(fact) || answers(statement.text());
    }

    /** Whether a sentence does, in the explainer in which it stands: what that is about need not be said again in it. */
    boolean givesAway(Explainer.Sentence sentence, Explainer whole) {
        return sentence.facts().stream().anyMatch(waiting.card().facts()::contains)
                || holdsKey(sentence.text()) && shared(sentence.text() + " " + whole.title()) >= RELATED;
    }

    /** Whether an explainer's title alone does. */
    boolean isTold(String title) {
        return holdsKey(title);
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
                .flatMap(Spoilers::names)
                .map(part -> part.toLowerCase(Locale.ROOT).replaceFirst("[.]$", ""))
                .anyMatch(part -> part.length() < LONG ? holdsWord(lower, part) : lower.contains(part));
    }

    /** A part of the key, and a full name's last word. */
    private static Stream<String> names(String part) {
        int last = part.lastIndexOf(' ') + 1;
        boolean name = last > 0 && PROPER.matcher(part).matches();
        return name ? Stream.of(part, part.substring(last)) : Stream.of(part);
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
