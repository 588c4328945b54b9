/**
 * English: the only package that touches NLP libraries, with plain records in and text out. Knows no fact.
 *
 * <p>Sentences are put together here; word forms come from SimpleNLG's lexicon, corrected by our own table where that
 * lexicon is wrong (it gives "refered", "under goes" and "forgoed").
 */
package io.lector.language;
