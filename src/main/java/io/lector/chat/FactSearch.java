package io.lector.chat;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.retrieval.AnswerType;
import io.lector.retrieval.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The facts that were found for a question, those that fit what it asks first. */
final class FactSearch {

    /**
     * What the probability that the facts answer and the share of the question's words in the best one must come to, 0..2,
     * with what its roles give or take. Chosen on the questions of {@code free-questions.tsv}.
     */
    private static final double ENOUGH = 1.1;

    /** From this share of the question's words on a fact is told as what comes nearest. */
    private static final double NEAR = 0.36;

    /** A fact that has less of the question's words than this share of the best one's is not preferred for its roles. */
    private static final double RIVAL = 0.55;

    private static final double SUBJECTS_RIVAL = 0.45;
    private static final int UNFIT = -3;

    /** A second fact is told when it is nearly as good as the first. */
    private static final double NEARLY = 0.95;

    private static final int MOST_TOLD = 2;

    private final TypedQuestion question;
    private final Library library;
    private final List<Candidate> candidates;

    /** A fact that was found. @param fit how well its roles fit, -6..5 @param tells whether it may have what is asked for */
    private record Candidate(Fact fact, Hit hit, RoleFit.Roles roles, int fit, boolean tells) {}

    FactSearch(TypedQuestion question, FactBook book, Library library) {
        this.question = question;
        this.library = library;
        RoleFit fit = new RoleFit(question, book, library);
        Set<String> verbs = library.verbs(question.text());
        List<Hit> hits = library.search(question.text());
        double most = hits.stream().mapToDouble(Hit::coverage).max().orElse(0);
        candidates = hits.stream()
                .map(hit -> candidate(hit, fit, verbs, most))
                .sorted(Comparator.comparingInt(Candidate::fit).reversed())
                .toList();
    }

    private Candidate candidate(Hit hit, RoleFit fit, Set<String> verbs, double most) {
        Fact fact = library.fact(hit.passage().id()).orElseThrow();
        RoleFit.Roles roles =
                fit.of(fact, hit.passage().text(), library.isAboutTheSame(verbs, fact, isYesOrNo()), verbs);
        boolean rival = hit.coverage() >= (roles.subject() && roles.tells() ? SUBJECTS_RIVAL : RIVAL) * most;
        int fits = roles.count() + (!roles.tells() && hit.typed() ? 1 : 0);
        return new Candidate(fact, hit, roles, rival ? fits : UNFIT, roles.tells() || hit.typed());
    }

    private boolean isYesOrNo() {
        return question.asked().type() == AnswerType.YES_NO;
    }

    /** One or two that answer, if any do. */
    List<Fact> answers() {
        if (candidates.isEmpty() || !candidates.get(0).tells() || !says(candidates.get(0))) {
            return List.of();
        }
        Candidate best = candidates.get(0);
        double sure = library.answers(question.text())
                + best.hit().coverage()
                + best.roles().favour();
        return sure < ENOUGH ? List.of() : told(best);
    }

    /** Who somebody is, is said by what says it, not by what else he or she does. */
    private boolean says(Candidate best) {
        boolean whoIs = question.defined().isPresent() && question.asked().type() == AnswerType.WHO;
        return !whoIs || best.fact().slots().did().copular();
    }

    private List<Fact> told(Candidate best) {
        return candidates.stream()
                .limit(MOST_TOLD)
                .takeWhile(one -> one.tells()
                        && one.fit() == best.fit()
                        && one.hit().coverage() >= best.hit().coverage()
                        && one.hit().score() >= NEARLY * best.hit().score())
                .map(Candidate::fact)
                .toList();
    }

    /** Those that are about what is asked, and about nobody else. */
    List<Fact> near() {
        return candidates.stream()
                .filter(one -> one.hit().coverage() >= NEAR && !one.roles().another())
                .map(Candidate::fact)
                .toList();
    }
}
