package io.lector.question;

/** Something a learner can choose or place. @param id unique in its question, tells nothing about being right */
public record Option(String id, String text) {}
