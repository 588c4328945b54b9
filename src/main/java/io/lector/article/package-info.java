/** Articles and their text: paragraphs, offsets, revisions. Knows no sentence, fact or question. */
package io.lector.article;
