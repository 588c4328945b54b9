package io.lector.language;

/**
 * A noun phrase as it stands inside a sentence.
 *
 * @param text with its article, in the case it has inside a sentence: "the Harbour Board"
 * @param plural whether a verb agrees with it in the plural
 */
public record Nominal(String text, boolean plural) {

    public static Nominal singular(String text) {
        return new Nominal(text, false);
    }

    public static Nominal plural(String text) {
        return new Nominal(text, true);
    }
}
