package io.lector.quizbank;

import io.lector.language.Sentence;

/**
 * A place where a text has the words of a quote.
 *
 * @param start offset of the first character in the text
 * @param end offset behind the last character
 */
record Quoted(Sentence sentence, int start, int end) {}
