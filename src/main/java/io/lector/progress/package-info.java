/**
 * What a learner still knows of each fact, and when to ask again: FSRS-6 per learner and fact. Knows no quiz: it is told
 * of answers, whoever asked.
 */
package io.lector.progress;
