package io.lector.finding;

import io.lector.fact.Filler;
import io.lector.fact.Said;
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

    Filler speaker() {
        return said.speaker();
    }
}
