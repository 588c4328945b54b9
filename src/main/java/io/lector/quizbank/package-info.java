/** The bank: its files in {@code quizbank/}, items, versions, review and publication. Knows no learner. */
package io.lector.quizbank;
