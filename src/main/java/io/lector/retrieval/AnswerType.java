package io.lector.retrieval;

/** What kind of answer a question wants. */
public enum AnswerType {
    WHO,
    WHERE,
    WHEN,
    HOW_MANY,
    WHY,
    HOW,
    WHAT,
    YES_NO
}
