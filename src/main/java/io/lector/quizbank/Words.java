package io.lector.quizbank;

import java.util.Locale;

/** The words by which the files name the constants of an enum: "claim-as-fact" for CLAIM_AS_FACT. */
final class Words {

    private Words() {}

    /** @param word one that the schema allows, in small letters with hyphens */
    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
