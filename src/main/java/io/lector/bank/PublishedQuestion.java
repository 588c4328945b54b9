package io.lector.bank;

import io.lector.question.Question;

/** A question as it is served now. @param version from 1, one for each content it ever had */
public record PublishedQuestion(Question question, int version, Origin origin) {

    public String id() {
        return question.card().id();
    }
}
