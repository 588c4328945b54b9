/** Pseudonyms, tokens, resume codes and erasure. Knows nothing of what a learner does. */
package io.lector.learner;
