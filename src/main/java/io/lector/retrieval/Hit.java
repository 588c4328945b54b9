package io.lector.retrieval;

/**
 * A passage that may answer a question.
 *
 * @param score to compare passages for one question, not questions with each other
 * @param coverage 0..1 of what the question's words weigh, rare ones more, that the passage has
 * @param typed whether it holds something of the type that is asked for
 */
public record Hit(Passage passage, double score, double coverage, boolean typed) {}
