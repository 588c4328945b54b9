package io.lector.writing;

import io.lector.fact.FactBook;
import java.util.List;

/** Writes questions of every kind from the facts of one article. */
public final class QuestionWriter {

    private static final List<QuestionClass> CLASSES = List.of(
            new SlotChoices(),
            new SlotAnswers(),
            new SaidBy(),
            new WhatWasSaid(),
            new Statements(),
            new SourceStatus(),
            new Blanks(),
            new Timelines(),
            new RoleMatching(),
            new SpeakerMatching(),
            new DateMatching(),
            new ListedTogether(),
            new SameTime(),
            new Quotes());

    /** In a fixed order; the same facts give the same candidates. */
    public List<Candidate> write(FactBook book) {
        Material material = Material.of(book);
        return CLASSES.stream()
                .flatMap(questionClass -> questionClass.write(material).stream())
                .toList();
    }
}
