package io.lector.fact;

/** What fills a slot of a fact. */
public sealed interface Filler permits Mention, Phrase, Action, Content, Moment, Location, Quantity, Reason {}
