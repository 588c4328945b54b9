/**
 * Writing questions from facts and nothing else: the same facts give the same questions, byte for byte. It
 * over-generates; what is good enough is for the gate to judge. Knows no bank and no learner.
 */
package io.lector.writing;
