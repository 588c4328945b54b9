package io.lector.bench;

import java.util.Arrays;

/** A list of durations that grows; for one thread. */
final class Timings {

    private long[] nanos = new long[1 << 14];
    private int size;

    void add(long duration) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * size);
        }
        nanos[size++] = duration;
    }

    long[] toArray() {
        return Arrays.copyOf(nanos, size);
    }
}
