package io.lector.quiz;

import io.lector.bank.PublishedQuestion;
import io.lector.question.Process;
import java.util.Set;

/**
 * What quiz a learner wants.
 *
 * @param length how many questions at most, from 1
 * @param kinds only these; empty for all
 * @param processes only these; empty for all
 */
record QuizWish(String article, Behaviour behaviour, int length, Set<String> kinds, Set<Process> processes) {

    QuizWish {
        kinds = Set.copyOf(kinds);
        processes = Set.copyOf(processes);
    }

    boolean admits(PublishedQuestion question) {
        return (kinds.isEmpty() || kinds.contains(question.question().kind()))
                && (processes.isEmpty()
                        || processes.contains(question.question().card().process()));
    }
}
