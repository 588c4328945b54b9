package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;

/**
 * What somebody or something is, as a sentence tells it beside the name.
 *
 * @param words a noun phrase with its article: "the president of Norway", "a political scientist at a university"
 * @param noun its head: "president"
 * @param told whether the words say enough to be told as a fact; a bare "minister" does not
 * @param descriptions other names that it gives: "Norway's president", "the Norwegian president"
 * @param first index of the first token that tells it, the name included
 * @param end index behind the last one
 */
record Role(
        Named named,
        String words,
        String noun,
        boolean told,
        List<String> descriptions,
        ParsedSentence sentence,
        int first,
        int end) {

    Role {
        descriptions = List.copyOf(descriptions);
    }

    /** The same with other words. */
    Role worded(String other) {
        return new Role(named, other, noun, told, descriptions, sentence, first, end);
    }

    /** What names the bearer, but is not told as a fact. */
    Role untold() {
        return new Role(named, words, noun, false, descriptions, sentence, first, end);
    }
}
