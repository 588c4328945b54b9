package io.lector.fact;

/** What kind of thing something is. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    PLACE,
    AGREEMENT,
    EVENT,
    THING
}
