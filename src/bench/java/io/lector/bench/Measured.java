package io.lector.bench;

import java.util.Arrays;

/**
 * What a load came to.
 *
 * @param failed calls that were not answered as they should be
 * @param seconds from the first call to the last reply
 * @param cpuSeconds what the measuring side itself used of the cores
 * @param nanos how long each call took, in any order
 */
record Measured(int failed, double seconds, double cpuSeconds, long[] nanos) {

    Measured {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    int count() {
        return nanos.length;
    }

    double perSecond() {
        return nanos.length / seconds;
    }

    /** @param share 0..1 */
    double millis(double share) {
        return nanos.length == 0 ? 0 : nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / 1e6;
    }

    /** Both as one, run one after the other. */
    Measured and(Measured other) {
        long[] all = Arrays.copyOf(nanos, nanos.length + other.nanos.length);
        System.arraycopy(other.nanos, 0, all, nanos.length, other.nanos.length);
        return new Measured(failed + other.failed, seconds + other.seconds, cpuSeconds + other.cpuSeconds, all);
    }

    static Measured nothing() {
        return new Measured(0, 0, 0, new long[0]);
    }
}
