package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.retrieval.Hit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what of an article answers a question, or finds that nothing does. */
record Searcher(FactBook book, Library library) {

    /**
     * What the probability that the facts answer and the share of the question's words in the best one must come to, 0..2,
     * with what {@link Candidate#favour} gives or takes. Chosen on the questions of {@code free-questions.tsv}.
     */
    private static final double ENOUGH = 1.1;

    /** From here on a fact is near enough to be told as what comes nearest. */
    private static final double NEAR = 0.4;

    /** An explainer's title must share so much with the question to be given before facts are looked at; or when none answers. */
    private static final double SAME_QUESTION = 0.85;

    private static final double LIKE_QUESTION = 0.65;
    private static final double RELATED_QUESTION = 0.4;

    /** A fact that has less of the question's words than this share of the best one's is not preferred for its roles. */
    private static final double RIVAL = 0.55;

    private static final double SUBJECTS_RIVAL = 0.45;
    private static final int UNFIT = -3;

    /** A second fact is told when it is nearly as good as the first. */
    private static final double NEARLY = 0.95;

    private static final int MOST_TOLD = 2;
    private static final int MOST_EXPLAINERS = 2;

    /** A fact that was found. @param fit how many of its roles fit @param favour what that adds to being an answer */
    private record Candidate(Fact fact, Hit hit, int fit, double favour, boolean tells, boolean another) {}

    Found find(String typed) {
        TypedQuestion question = TypedQuestion.of(typed);
        Optional<String> meant = question.meant();
        if (meant.isPresent()) {
            return meaning(meant.get());
        }
        Optional<Found> known = question.defined()
                .flatMap(this::defined)
                .or(() -> question.doing().flatMap(this::explainedByName))
                .or(() -> question.inOrder().flatMap(this::inOrder));
        if (known.isPresent()) {
            return known.get();
        }
        List<Explainer> explainers = library.explainersLike(question.text(), RELATED_QUESTION);
        if (!explainers.isEmpty() && library.likeness(question.text(), explainers.get(0)) >= SAME_QUESTION) {
            return explained(explainers).orElseThrow();
        }
        return byFacts(question, explainers);
    }

    /** Finds what explains something; if nothing does, what answers what it is. */
    Found explain(String typed) {
        String subject = TypedQuestion.subject(typed);
        Found meaning = meaning(subject);
        return meaning.explainer().isPresent() ? meaning : find("What is " + subject + "?");
    }

    private static List<Explainer> others(List<Explainer> explainers) {
        return explainers.subList(1, Math.min(explainers.size(), 1 + MOST_EXPLAINERS));
    }

    private Found byFacts(TypedQuestion question, List<Explainer> explainers) {
        RoleFit fit = new RoleFit(question, book);
        List<Candidate> candidates = ranked(question, fit);
        if (!candidates.isEmpty() && candidates.get(0).tells()) {
            Candidate best = candidates.get(0);
            if (library.answers(question.text()) + best.hit().coverage() + best.favour() >= ENOUGH) {
                return Found.answered(told(candidates));
            }
        }
        if (!explainers.isEmpty() && library.likeness(question.text(), explainers.get(0)) >= LIKE_QUESTION) {
            return explained(explainers).orElseThrow();
        }
        List<Fact> near = candidates.stream()
                .filter(one -> one.hit().coverage() >= NEAR && !one.another())
                .map(Candidate::fact)
                .toList();
        return Found.unanswered(near, explainers.stream().limit(MOST_EXPLAINERS).toList());
    }

    private static List<Fact> told(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        return candidates.stream()
                .limit(MOST_TOLD)
                .takeWhile(one -> one.tells()
                        && one.fit() == best.fit()
                        && one.hit().coverage() >= best.hit().coverage()
                        && one.hit().score() >= NEARLY * best.hit().score())
                .map(Candidate::fact)
                .toList();
    }

    /** Those that fit what is asked before those that only speak of it. */
    private List<Candidate> ranked(TypedQuestion question, RoleFit fit) {
        List<Hit> hits = library.search(question.text());
        Set<String> verbs = library.verbs(question.text());
        double most = hits.stream().mapToDouble(Hit::coverage).max().orElse(0);
        return hits.stream()
                .map(hit -> candidate(hit, fit, verbs, most))
                .sorted(Comparator.comparingInt(Candidate::fit).reversed())
                .toList();
    }

    private Candidate candidate(Hit hit, RoleFit roles, Set<String> verbs, double most) {
        Fact fact = library.fact(hit.passage().id()).orElseThrow();
        boolean tells = roles.tells(fact);
        boolean does = library.isAboutTheSame(verbs, fact);
        boolean subject = roles.hasSubject(fact);
        boolean another = roles.isAboutAnother(fact, hit.passage().text());
        boolean otherTime = roles.isOfAnotherTime(fact);
        int fit = (tells ? 3 : hit.typed() ? 1 : 0)
                + (subject ? 1 : 0)
                + (does ? 1 : 0)
                - (another ? 3 : 0)
                - (otherTime ? 1 : 0);
        boolean rival = hit.coverage() >= (subject && tells ? SUBJECTS_RIVAL : RIVAL) * most;
        double favour = roles.favour(fact, hit.passage().text(), does);
        return new Candidate(fact, hit, rival ? fit : UNFIT, favour, tells || hit.typed(), another);
    }

    /** What explains a word or phrase; facts in which it only stands do not. */
    private Found meaning(String words) {
        return explainedByName(words)
                .or(() -> explained(library.explainersOn(words)))
                .orElse(Found.NOTHING);
    }

    private Optional<Found> explainedByName(String words) {
        return new EntityFinder(book)
                .named(words)
                .flatMap(entity -> library.explainerOf(entity.id()))
                .map(explainer -> Found.explained(explainer, List.of()));
    }

    private Optional<Found> defined(String words) {
        return new EntityFinder(book)
                .named(words)
                .flatMap(this::definition)
                .or(() -> explained(library.explainersOn(words)));
    }

    private Optional<Found> inOrder(String time) {
        return explained(library.timelinesOf(time));
    }

    private static Optional<Found> explained(List<Explainer> explainers) {
        return explainers.stream().findFirst().map(first -> Found.explained(first, others(explainers)));
    }

    /** Of a person first what he or she is, of anything else first what explains it. */
    private Optional<Found> definition(Entity entity) {
        Optional<Found> fact = role(entity).map(one -> Found.answered(List.of(one)));
        Optional<Found> explainer = library.explainerOf(entity.id()).map(one -> Found.explained(one, List.of()));
        return entity.type() == EntityType.PERSON ? fact.or(() -> explainer) : explainer.or(() -> fact);
    }

    /** The fact that says who or what something is. */
    private Optional<Fact> role(Entity entity) {
        return book.facts().stream()
                .filter(fact ->
                        fact.slots().did().copular() && isAbout(fact.slots().who(), entity))
                .findFirst();
    }

    private static boolean isAbout(Filler filler, Entity entity) {
        return filler instanceof Mention mention && mention.entities().equals(List.of(entity.id()));
    }
}
