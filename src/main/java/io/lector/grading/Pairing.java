package io.lector.grading;

import java.util.ArrayList;
import java.util.List;

/** The terms of a typed answer and of a wording, paired one to one. */
final class Pairing {

    private final List<Term> typed;
    private final List<Term> wording;
    private final boolean[] used;
    private final boolean[] met;

    Pairing(List<Term> typed, List<Term> wording) {
        this.typed = typed;
        this.wording = wording;
        used = new boolean[typed.size()];
        met = new boolean[wording.size()];
        pairSame();
        pairNear();
        join(wording, met, typed, used);
        join(typed, used, wording, met);
        pairInitials();
    }

    /** Of the wording's terms those that were typed. */
    List<Term> met() {
        return chosen(wording, met, true);
    }

    /** Of the typed terms those that are not in the wording. */
    List<Term> others() {
        return chosen(typed, used, false);
    }

    private static List<Term> chosen(List<Term> all, boolean[] marks, boolean mark) {
        List<Term> chosen = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            if (marks[i] == mark) {
                chosen.add(all.get(i));
            }
        }
        return chosen;
    }

    private void pairSame() {
        for (int i = 0; i < met.length; i++) {
            for (int j = 0; j < used.length && !met[i]; j++) {
                pair(i, j, typed.get(j).stem().equals(wording.get(i).stem()));
            }
        }
    }

    private void pairNear() {
        for (int i = 0; i < met.length; i++) {
            for (int j = 0; j < used.length && !met[i]; j++) {
                pair(i, j, !used[j] && typed.get(j).means(wording.get(i)));
            }
        }
    }

    /** "B. Smith" where Beata Smith is expected. */
    private void pairInitials() {
        for (int i = 0; i < met.length; i++) {
            for (int j = 0; j < used.length && !met[i]; j++) {
                pair(i, j, isInitial(wording.get(i).plain(), typed.get(j).plain()));
            }
        }
    }

    private void pair(int its, int mine, boolean same) {
        if (same && !used[mine]) {
            met[its] = true;
            used[mine] = true;
        }
    }

    private static boolean isInitial(String one, String other) {
        return Math.min(one.length(), other.length()) == 1
                && one.length() != other.length()
                && Character.isLetter(one.charAt(0))
                && one.charAt(0) == other.charAt(0);
    }

    /** "sail boat" and "sailboats" */
    private static void join(List<Term> parts, boolean[] usedParts, List<Term> wholes, boolean[] usedWholes) {
        for (int i = 0; i + 1 < usedParts.length; i++) {
            String joined = parts.get(i).plain() + parts.get(i + 1).plain();
            for (int j = 0; j < usedWholes.length && !usedParts[i] && !usedParts[i + 1]; j++) {
                String whole = wholes.get(j).plain();
                if (!usedWholes[j] && (whole.equals(joined) || whole.equals(joined + "s"))) {
                    usedWholes[j] = true;
                    usedParts[i] = true;
                    usedParts[i + 1] = true;
                }
            }
        }
    }
}
