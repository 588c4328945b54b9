/**
 * Finding what of one article answers a typed question, and deciding whether anything does. Knows passages of text only:
 * no learner, no conversation, no bank.
 */
package io.lector.retrieval;
