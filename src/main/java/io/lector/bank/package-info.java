/**
 * Items, their versions and publication, and the files in {@code quizbank/}. Knows no learner: who is asked, and what
 * they answered, is for the packages to its left.
 */
package io.lector.bank;
