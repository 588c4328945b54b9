package io.lector.gate;

import io.lector.writing.Candidate;
import java.util.List;

/**
 * What the gate let through and what it did not.
 *
 * @param accepted best first
 * @param rejected in the order in which they were rejected
 */
public record Selection(List<Candidate> accepted, List<Rejected> rejected) {

    /** @param flaws why, at least one */
    public record Rejected(Candidate candidate, List<Flaw> flaws) {
        public Rejected {
            flaws = List.copyOf(flaws);
            if (flaws.isEmpty()) {
                throw new IllegalArgumentException("rejected without a reason");
            }
        }
    }

    public Selection {
        accepted = List.copyOf(accepted);
        rejected = List.copyOf(rejected);
    }
}
