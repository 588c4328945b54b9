package io.lector.gate;

/**
 * Why an item must not be served.
 *
 * @param rule name of the rule that it breaks, kebab-case
 * @param reason one sentence for an editor
 */
public record Flaw(String rule, String reason) {}
