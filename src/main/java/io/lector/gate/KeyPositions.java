package io.lector.gate;

import java.util.List;

/**
 * Where the right options of a quiz stand.
 *
 * @param counts how often the key stands first, second …
 * @param chiSquare distance from a uniform spread, {@code counts.size() - 1} degrees of freedom
 * @param longestRun most keys in a row at one place
 */
public record KeyPositions(List<Integer> counts, double chiSquare, int longestRun) {

    /** Upper 1 % points of the chi-square distribution for 1 to 5 degrees of freedom. */
    private static final double[] CRITICAL = {6.635, 9.210, 11.345, 13.277, 15.086};

    public KeyPositions {
        counts = List.copyOf(counts);
    }

    /**
     * @param positions place of the key in each question as shown, from 0, in the order of the quiz
     * @param places how many options each of these questions shows, 2 to 6
     */
    public static KeyPositions of(List<Integer> positions, int places) {
        if (places < 2 || places > CRITICAL.length + 1) {
            throw new IllegalArgumentException("two to six places, not " + places);
        }
        int[] counts = new int[places];
        int run = 0;
        int longest = 0;
        for (int i = 0; i < positions.size(); i++) {
            counts[positions.get(i)]++;
            run = i > 0 && positions.get(i).equals(positions.get(i - 1)) ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        double expected = positions.size() / (double) places;
        double chiSquare = 0;
        for (int count : counts) {
            chiSquare += expected == 0 ? 0 : (count - expected) * (count - expected) / expected;
        }
        return new KeyPositions(java.util.Arrays.stream(counts).boxed().toList(), chiSquare, longest);
    }

    /** Whether chance alone would hardly (1 in 100) spread them so unevenly. */
    public boolean biased() {
        return chiSquare > CRITICAL[counts.size() - 2];
    }
}
