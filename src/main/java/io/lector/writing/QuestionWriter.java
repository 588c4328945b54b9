package io.lector.writing;

import io.lector.fact.FactBook;
import java.util.ArrayList;
import java.util.List;

/** Writes questions of every kind from the facts of one article. */
public final class QuestionWriter {

    private static final List<QuestionClass> CLASSES = List.of(
            new SlotChoices(),
            new SlotAnswers(),
            new SaidBy(),
            new QuotedBy(),
            new WhatWasSaid(),
            new Statements(),
            new SourceStatus(),
            new Blanks(),
            new Figures(),
            new RoleChoices(),
            new Timelines(),
            new RoleMatching(),
            new SpeakerMatching(),
            new DateMatching(),
            new ListedTogether(),
            new SameTime(),
            new Quotes());

    private final Runnable checkpoint;

    public QuestionWriter() {
        this(() -> {});
    }

    /** @param checkpoint called before each class of questions; what it throws ends the writing */
    public QuestionWriter(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** In a fixed order; the same facts give the same candidates. */
    public List<Candidate> write(FactBook book) {
        Material material = Material.of(book);
        List<Candidate> written = new ArrayList<>();
        for (QuestionClass questionClass : CLASSES) {
            checkpoint.run();
            written.addAll(questionClass.write(material));
        }
        return List.copyOf(written);
    }
}
