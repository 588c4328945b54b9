package io.lector.gate;

import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.question.Question;
import io.lector.writing.Candidate;
import io.lector.writing.LargeBank;
import java.util.List;
import java.util.Optional;

/** A candidate before the gate, with what its rules look at: its texts by role, and what the article says. */
record Case(Candidate candidate, Face face, Knowledge knowledge) {

    private static final String INTRODUCTION = "^True or false\\? (?:The article says that|According to the article,) ";

    static Case of(Candidate candidate, Knowledge knowledge) {
        return new Case(candidate, Face.of(candidate.question()), knowledge);
    }

    Question question() {
        return candidate.question();
    }

    /** Whether its bank is so large that people read it item by item; their decisions stand. */
    boolean isReadByPeople() {
        return LargeBank.has(knowledge.facts().size());
    }

    /** The stem without what introduces a statement that is to be judged. */
    String statement() {
        return stem().replaceFirst(INTRODUCTION, "");
    }

    String stem() {
        return face.stem();
    }

    /** The fact that is asked for; empty when the article has none of that id. */
    Optional<Fact> fact() {
        return question().card().facts().stream().findFirst().flatMap(knowledge::fact);
    }

    List<Fact> facts() {
        return question().card().facts().stream()
                .flatMap(id -> knowledge.fact(id).stream())
                .toList();
    }

    /** The slot that is asked for, when it is exactly one. */
    Optional<Slot> slot() {
        return candidate.asked().size() == 1 ? Optional.of(candidate.asked().get(0)) : Optional.empty();
    }
}
