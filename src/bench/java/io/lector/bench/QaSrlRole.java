package io.lector.bench;

import java.util.List;
import java.util.Locale;

/**
 * A question about a verb that its sentence answers, as people wrote it: one argument of the verb.
 *
 * @param verb index of the verb's token
 * @param asks the question word: "who", "how much"
 * @param answers the words of each answer, without marks; all together they may be one longer answer
 */
record QaSrlRole(int verb, String asks, List<List<String>> answers) {

    QaSrlRole {
        answers = answers.stream()
                .map(answer -> answer.stream()
                        .filter(word -> word.matches(".*[\\p{L}\\d].*"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList())
                .toList();
    }
}
