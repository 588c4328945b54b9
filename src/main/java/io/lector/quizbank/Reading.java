package io.lector.quizbank;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading the files of one article: all of it or none.
 *
 * @param contents present exactly when there are no faults
 */
public record Reading(String slug, Optional<Contents> contents, List<Fault> faults) {

    public Reading {
        faults = List.copyOf(faults);
        if (contents.isPresent() != faults.isEmpty()) {
            throw new IllegalArgumentException("either contents or faults");
        }
    }
}
