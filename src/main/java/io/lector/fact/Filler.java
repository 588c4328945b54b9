package io.lector.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What fills a slot of a fact. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "filler")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Mention.class, name = "mention"),
    @JsonSubTypes.Type(value = Phrase.class, name = "phrase"),
    @JsonSubTypes.Type(value = Action.class, name = "action"),
    @JsonSubTypes.Type(value = Content.class, name = "content"),
    @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = Moment.class, name = "moment"),
    @JsonSubTypes.Type(value = Location.class, name = "location"),
    @JsonSubTypes.Type(value = Quantity.class, name = "quantity"),
    @JsonSubTypes.Type(value = Reason.class, name = "reason")
})
public sealed interface Filler
        permits Mention, Phrase, Action, Content, Quotation, Moment, Location, Quantity, Reason {}
