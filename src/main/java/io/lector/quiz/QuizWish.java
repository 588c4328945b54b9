package io.lector.quiz;

import io.lector.bank.PublishedQuestion;
import io.lector.question.Narrowing;
import io.lector.question.Process;
import io.lector.question.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What quiz a learner wants.
 *
 * @param length how many questions at most, from 1
 * @param kinds only these; empty for all
 * @param processes only these; empty for all
 * @param about only those that ask for this; empty for all
 * @param facts only those that stand on one of these facts, by id; empty for all
 * @param questions exactly these, in this order, whatever else is wished; empty to let them be chosen
 */
record QuizWish(
        String article,
        Behaviour behaviour,
        int length,
        Set<String> kinds,
        Set<Process> processes,
        Optional<Topic> about,
        Set<String> facts,
        List<String> questions) {

    QuizWish {
        kinds = Set.copyOf(kinds);
        processes = Set.copyOf(processes);
        facts = Set.copyOf(facts);
        questions = List.copyOf(questions);
    }

    /** Practice with questions that are chosen. @param processes only these @param facts as in a wish */
    static QuizWish practice(
            String article, int length, Narrowing narrowing, Set<Process> processes, Set<String> facts) {
        return new QuizWish(
                article, Behaviour.PRACTICE, length, narrowing.kinds(), processes, narrowing.about(), facts, List.of());
    }

    boolean admits(PublishedQuestion question, Topics topics) {
        return (kinds.isEmpty() || kinds.contains(question.question().kind()))
                && (processes.isEmpty()
                        || processes.contains(question.question().card().process()))
                && (facts.isEmpty()
                        || question.question().card().facts().stream().anyMatch(facts::contains))
                && (about.isEmpty() || topics.of(question.question()).contains(about.get()));
    }
}
