package io.lector.fact;

import java.util.regex.Pattern;

/**
 * Where a circumstance stands in its sentence.
 *
 * @param early a short phrase, before place and time
 * @param late a longer phrase, behind place and time
 * @param last a clause, behind everything: "if there is no progress"
 */
record Circumstance(String early, String late, String last) {

    private static final Pattern CLAUSE = Pattern.compile(
            "(?i)(even |only )?(if|unless|when|while|whereas|until|because|although|though|as long as|once|so that|in order to"
                    + "|to|after|before|since|as)\\b.*|.*\\b(after|before|since|when|that|who|which)\\b.*");
    private static final int SHORT = 3;

    static Circumstance of(String words) {
        if (CLAUSE.matcher(words).matches()) {
            return new Circumstance("", "", words);
        }
        return words.split(" ").length <= SHORT ? new Circumstance(words, "", "") : new Circumstance("", words, "");
    }
}
