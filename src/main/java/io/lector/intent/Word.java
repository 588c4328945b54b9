package io.lector.intent;

/**
 * A word, a number or a pictograph as typed.
 *
 * @param plain in small plain letters, without apostrophes
 * @param start where it starts in the message
 * @param end where it ends
 * @param sign the sign that follows it at once, or a space
 */
record Word(String plain, int start, int end, char sign) {}
