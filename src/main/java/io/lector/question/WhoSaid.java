package io.lector.question;

/** Whose claim is this? One speaker among others. */
public record WhoSaid(Card card, Choice choice) implements SingleChoice {}
