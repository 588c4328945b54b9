package io.lector.finding;

import io.lector.fact.Slots;
import java.util.List;

/**
 * A clause read into slots.
 *
 * @param told indexes of the tokens it was read from, in order
 * @param certainty 0..1
 */
record ReadClause(Slots slots, List<Integer> told, double certainty) {

    ReadClause {
        told = told.stream().sorted().distinct().toList();
    }
}
