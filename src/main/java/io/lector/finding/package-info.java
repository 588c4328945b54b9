/**
 * Finding facts in an analysed article: entities, what the article states, and who claims what, each with its evidence
 * and a score. Precision before recall: whatever is not certain is dropped, with the reason. Knows no question.
 */
package io.lector.finding;
