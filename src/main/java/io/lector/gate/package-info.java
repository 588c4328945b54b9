/**
 * The checks that every written item must pass before anybody reviews or publishes it, and the choice of few and good
 * ones. Knows no learner and no quiz, and changes nothing in what it judges.
 */
package io.lector.gate;
