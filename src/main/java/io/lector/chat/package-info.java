/** A message in, replies out: a learner's conversation about one article. Knows no class and no teacher. */
package io.lector.chat;
