package io.lector.grading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;

/** Compares a typed answer with what was expected. Pure and safe for use by many threads. */
public final class AnswerReader {

    /** More than anybody answers in, few enough to be read in bounded time. */
    static final int LONGEST = 500;

    private static final Match NOTHING = Match.unclear("No answer was given.");
    /** What is expected is the same for every learner: it is prepared once and kept while it is asked. */
    private static final Cache<Prepared, Comparison> PREPARED =
            Caffeine.newBuilder().maximumSize(5_000).build();

    /** An expected answer with its question. */
    private record Prepared(Expected expected, String question) {}

    private static final Cache<List<Expected>, Parts> SEVERAL =
            Caffeine.newBuilder().maximumSize(5_000).build();

    private AnswerReader() {}

    /** @param typed anything; beyond 500 characters it is not read */
    public static Match read(String typed, Expected expected) {
        return read(typed, expected, "");
    }

    /** @param question as it was asked: what it says already tells nothing in an answer */
    public static Match read(String typed, Expected expected, String question) {
        if (typed.length() > LONGEST) {
            return tooLong(typed);
        }
        Comparison comparison = prepared(expected, question);
        Tokens all = Tokens.of(typed);
        if (comparison.accepts(all)) {
            return Match.right();
        }
        Tokens answer = Doubt.without(all);
        return answer.words().isEmpty() ? NOTHING : comparison.with(answer);
    }

    /** Several parts in any order; the fraction is the share of parts found, less what is wrong. */
    public static Match readAll(String typed, List<Expected> parts) {
        if (parts.size() == 1) {
            return read(typed, parts.get(0));
        }
        return typed.length() > LONGEST
                ? tooLong(typed)
                : SEVERAL.get(parts, Parts::new).read(typed);
    }

    private static Match tooLong(String typed) {
        return typed.isBlank() ? NOTHING : Match.unclear("That is too long to be read; please answer in a few words.");
    }

    /** The probability, 0..1, that a reader accepts what was typed, whatever {@link #read} makes of it. */
    public static double likelihood(String typed, Expected.Words expected, String question) {
        Tokens answer = Doubt.without(Tokens.of(typed));
        return ((WordsComparison) prepared(expected, question)).likelihood(answer);
    }

    private static Comparison prepared(Expected expected, String question) {
        boolean words = expected instanceof Expected.Words;
        return PREPARED.get(new Prepared(expected, words ? question : ""), AnswerReader::prepare);
    }

    private static Comparison prepare(Prepared asked) {
        Expected expected = asked.expected();
        if (expected instanceof Expected.Name name) {
            return new NameComparison(name);
        }
        if (expected instanceof Expected.Words words) {
            return new WordsComparison(words, asked.question());
        }
        if (expected instanceof Expected.Amount amount) {
            return new AmountComparison(amount);
        }
        return new DayComparison((Expected.Day) expected);
    }
}
