package io.lector.fact;

/** What somebody agreed, refused or wants to do. @param words without "to": "accept a 30-day ceasefire" */
public record Action(String words) implements Filler {}
