package io.lector.question;

/** One right option among others. */
public record MultipleChoice(Card card, Choice choice) implements SingleChoice {}
