package io.lector.quiz;

import io.lector.bank.PublishedQuestion;
import io.lector.question.Process;
import io.lector.question.Topic;
import java.util.EnumSet;
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
 * @param questions exactly these, in this order, whatever else is wished; empty to let them be chosen
 */
record QuizWish(
        String article,
        Behaviour behaviour,
        int length,
        Set<String> kinds,
        Set<Process> processes,
        Optional<Topic> about,
        List<String> questions) {

    QuizWish {
        kinds = Set.copyOf(kinds);
        processes = Set.copyOf(processes);
        questions = List.copyOf(questions);
    }

    /** Practice with questions that are chosen. @param harder only those that ask for more than finding a place */
    static QuizWish practice(String article, int length, Optional<Topic> about, boolean harder) {
        Set<Process> processes = harder ? EnumSet.complementOf(EnumSet.of(Process.RETRIEVE)) : Set.of();
        return new QuizWish(article, Behaviour.PRACTICE, length, Set.of(), processes, about, List.of());
    }

    boolean admits(PublishedQuestion question, Topics topics) {
        return (kinds.isEmpty() || kinds.contains(question.question().kind()))
                && (processes.isEmpty()
                        || processes.contains(question.question().card().process()))
                && (about.isEmpty() || topics.of(question.question()).contains(about.get()));
    }
}
