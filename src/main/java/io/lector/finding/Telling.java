package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of a sentence that are told without the rest of the article.
 *
 * @param told indexes of the tokens they were read from, in order
 * @param words the same, as they are told
 */
record Telling(ParsedSentence sentence, List<Integer> told, String words, Form form) {

    /** Whose words they are, and whether they were read into slots. */
    enum Form {
        STATEMENT,
        CLAIM,
        /** What somebody said, in the words of the report. */
        REPORT
    }

    /** What somebody who knows nothing else would have to ask back. */
    Optional<String> untold() {
        return new CutShort(sentence, told)
                .fault()
                .or(() -> new Relational(sentence, told).lack(said()))
                .or(() -> Conditions.leftOut(sentence, told))
                .or(() -> Deeds.of(sentence, told))
                .or(() -> Posts.lack(sentence, told, words))
                .or(() -> Standards.lack(sentence, told))
                .or(() -> OpenVerbs.of(sentence, told, words))
                .or(() -> UntoldWords.of(sentence, told))
                .or(() -> new BareCountNouns(sentence, told).fault())
                .or(() -> ContextBound.fault(words));
    }

    /** Whether they are somebody's claim. */
    boolean said() {
        return form != Form.STATEMENT;
    }

    /** The verb, or the noun or adjective beside "be", that all other words hang on. */
    Optional<Integer> head() {
        return told.stream()
                .filter(at -> !told.contains(sentence.token(at).head()))
                .filter(at ->
                        sentence.token(at).verb() || sentence.child(at, "cop").isPresent())
                .findFirst();
    }

    /** The dictionary forms of its nouns, verbs, adjectives and numbers. */
    Set<String> lemmas() {
        return told.stream()
                .map(sentence::token)
                .filter(Telling::content)
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Whether a word is a noun, a verb, an adjective or a number. */
    static boolean content(Token token) {
        return token.tag().matches("NN.*|VB.*|JJ.*|CD") && !token.lemma().matches("be|have|do|say");
    }
}
