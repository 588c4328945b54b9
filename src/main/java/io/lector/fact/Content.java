package io.lector.fact;

/** What is reported, shown or believed. @param words a whole clause without "that" */
public record Content(String words) implements Filler {}
