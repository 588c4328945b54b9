package io.lector.question;

/** Which quote of the article shows it? One quote among others. */
public record EvidenceChoice(Card card, Choice choice) implements SingleChoice {}
