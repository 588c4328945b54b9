package io.lector.gate;

import io.lector.fact.FactBook;
import io.lector.writing.Candidate;
import java.util.ArrayList;
import java.util.List;

/** What every written item must pass: all rules, then the choice of the best. Pure, and the same on any machine. */
public final class Gate {

    private final Knowledge knowledge;
    private final Rank rank;

    /** @param book all that is known of the article whose candidates are judged */
    public Gate(FactBook book) {
        this.knowledge = new Knowledge(book);
        this.rank = new Rank(book);
    }

    /** All flaws of one candidate, in the order of the rules; none if it may be served. */
    public List<Flaw> judge(Candidate candidate) {
        Case item = Case.of(candidate, knowledge);
        return Rules.ALL.stream().flatMap(rule -> rule.judge(item).stream()).toList();
    }

    public static List<Flaw> judge(Candidate candidate, FactBook book) {
        return new Gate(book).judge(candidate);
    }

    /** Judges all, and chooses among those without a flaw; what is not chosen is kept with the reason. */
    public static Selection select(List<Candidate> candidates, FactBook book) {
        return select(candidates, book, () -> {});
    }

    /** @param checkpoint called before each candidate is judged; what it throws ends the selection */
    public static Selection select(List<Candidate> candidates, FactBook book, Runnable checkpoint) {
        Gate gate = new Gate(book);
        List<Candidate> sound = new ArrayList<>();
        List<Selection.Rejected> rejected = new ArrayList<>();
        for (Candidate candidate : candidates) {
            checkpoint.run();
            List<Flaw> flaws = gate.judge(candidate);
            if (flaws.isEmpty()) {
                sound.add(candidate);
            } else {
                rejected.add(new Selection.Rejected(candidate, flaws));
            }
        }
        return gate.rank.choose(sound, rejected);
    }

    /** Names of all rules that judge one candidate alone. */
    public static List<String> rules() {
        return Rules.ALL.stream().map(Rule::name).toList();
    }
}
