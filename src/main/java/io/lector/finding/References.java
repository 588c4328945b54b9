package io.lector.finding;

/** What words mean that point back. */
record References(Pronouns pronouns, Antecedents antecedents) {}
