package io.lector.finding;

import io.lector.fact.Filler;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Said;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Set;

/**
 * An act of saying in a sentence.
 *
 * @param content the head of what is said
 * @param apart tokens that hang on what is said and do not belong to it
 * @param told indexes of the tokens that tell who says it
 */
record Speech(Said said, int content, Set<Integer> apart, List<Integer> told) {

    /** Verbs of views that somebody holds still, which a past would take back: "she believes that". */
    private static final String HOLDING = "believe|think|feel|hope|consider|doubt|fear|expect";

    /** Whether it is told of what somebody believes, and not of something that was said once. */
    boolean held(ParsedSentence sentence) {
        return told.stream()
                .map(sentence::token)
                .anyMatch(word -> word.tag().matches("VB[ZP]")
                        && word.lemma().equals(said.verb())
                        && word.lemma().matches(HOLDING));
    }

    /** In which it is told. */
    Tense tense(ParsedSentence sentence) {
        return held(sentence) ? Tense.PRESENT : Tense.PAST;
    }

    Filler speaker() {
        return said.speaker();
    }
}
