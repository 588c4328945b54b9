package io.lector.bench;

import java.util.List;
import java.util.Set;

/**
 * A sentence of the gold data with the arguments of its verbs.
 *
 * @param tokens as the data has them, in the Penn style: "``", "n't"
 */
record QaSrlSentence(List<String> tokens, List<QaSrlRole> roles) {

    private static final Set<String> CLOSING = Set.of(
            ",", ".", ";", ":", "?", "!", "%", ")", "]", "''", "'", "'s", "n't", "'m", "'ve", "'re", "'ll", "'d");
    private static final Set<String> OPENING = Set.of("``", "`", "(", "[", "$", "US$", "#");

    /** The sentence as a newspaper prints it. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int token = 0; token < tokens.size(); token++) {
            text.append(gap(token)).append(printed(tokens.get(token)));
        }
        return text.toString();
    }

    /** Where a token begins in the text, in UTF-16 code units. */
    int start(int token) {
        int at = 0;
        for (int before = 0; before < token; before++) {
            at += gap(before).length() + printed(tokens.get(before)).length();
        }
        return at + gap(token).length();
    }

    private String gap(int token) {
        boolean tight = token == 0 || CLOSING.contains(tokens.get(token)) || OPENING.contains(tokens.get(token - 1));
        return tight ? "" : " ";
    }

    private static String printed(String token) {
        return switch (token) {
            case "``", "''" -> "\"";
            case "`" -> "'";
            default -> token;
        };
    }
}
