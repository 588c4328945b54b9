package io.lector.bench;

import java.util.ArrayList;
import java.util.List;

/** The table of goals that a run ends with, and notes below it. */
final class Table {

    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /** @param met empty-handed goals have no aim and are met by "–" */
    private void row(String goal, String aim, String measured, String met) {
        rows.add("| " + String.join(" | ", goal, aim, measured, met) + " |");
        System.err.println("bench: " + goal + ": " + measured);
    }

    void atLeast(String goal, double aim, double value, String measured) {
        row(goal, "≥ " + trimmed(aim), measured, value >= aim ? "yes" : "**no**");
    }

    void atMost(String goal, double aim, String unit, double value, String measured) {
        row(goal, "≤ " + trimmed(aim) + unit, measured, value <= aim ? "yes" : "**no**");
    }

    void noAim(String goal, String measured) {
        row(goal, "–", measured, "–");
    }

    void note(String note) {
        notes.add("- " + note);
        System.err.println("bench: " + note);
    }

    private static String trimmed(double aim) {
        return aim == Math.rint(aim) ? Long.toString((long) aim) : Double.toString(aim);
    }

    String markdown(String caption) {
        return "| goal | aim | measured | met |\n|---|---|---|---|\n" + String.join("\n", rows) + "\n\n" + caption
                + "\n\n" + String.join("\n", notes) + "\n";
    }
}
