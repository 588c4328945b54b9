package io.lector.progress;

import java.util.Comparator;
import java.util.UUID;

/** One fact for one learner. Ordered, so that writers who lock several lock them in one order. */
record FactKey(UUID learner, String article, String fact) implements Comparable<FactKey> {

    private static final Comparator<FactKey> ORDER = Comparator.comparing(FactKey::learner)
            .thenComparing(FactKey::article)
            .thenComparing(FactKey::fact);

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}
