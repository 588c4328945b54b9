package io.lector.quiz;

import io.lector.bank.PublishedQuestion;
import io.lector.question.Process;
import java.util.List;
import java.util.Set;

/**
 * What quiz a learner wants.
 *
 * @param length how many questions at most, from 1
 * @param kinds only these; empty for all
 * @param processes only these; empty for all
 * @param questions exactly these, in this order, whatever else is wished; empty to let them be chosen
 */
record QuizWish(
        String article,
        Behaviour behaviour,
        int length,
        Set<String> kinds,
        Set<Process> processes,
        List<String> questions) {

    QuizWish {
        kinds = Set.copyOf(kinds);
        processes = Set.copyOf(processes);
        questions = List.copyOf(questions);
    }

    boolean admits(PublishedQuestion question) {
        return (kinds.isEmpty() || kinds.contains(question.question().kind()))
                && (processes.isEmpty()
                        || processes.contains(question.question().card().process()));
    }
}
