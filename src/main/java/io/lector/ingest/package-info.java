/**
 * From what was posted to drafts in the bank: the queue, the one worker, its jobs over HTTP. Knows no learner, and
 * nothing of how facts are found: that is the {@link io.lector.ingest.Pipeline}'s.
 */
package io.lector.ingest;
