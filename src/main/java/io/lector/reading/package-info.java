/**
 * From bytes to a read article: encodings, text, HTML and Markdown, what the page says of itself, and what is refused.
 * Knows no sentence, fact or question.
 */
package io.lector.reading;
