package io.lector.retrieval;

/** Whether two written words are one with typing errors, or share a long root. */
final class Spelt {

    static final int SHORTEST = 5;

    private static final int LONG = 6;

    private Spelt() {}

    static boolean alike(TaggedWord one, TaggedWord other) {
        String a = one.lower();
        String b = other.lower();
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SHORTEST) {
            return false;
        }
        int common = common(a, b);
        boolean nameAndWord = one.isName() != other.isName();
        if (common >= SHORTEST
                && (common == shorter || nameAndWord || common >= 0.75 * Math.max(a.length(), b.length()))) {
            return true;
        }
        boolean close = shorter >= LONG && Math.abs(a.length() - b.length()) <= 1 && a.charAt(0) == b.charAt(0);
        return close && distance(a, b) <= (shorter > 8 ? 2 : 1);
    }

    private static int common(String a, String b) {
        int most = Math.min(a.length(), b.length());
        int same = 0;
        while (same < most && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    /** Letters to put in, leave out, change, or change places with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int changed = cost[i - 1][j - 1] + (same ? 0 : 1);
                cost[i][j] = Math.min(changed, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
