package io.lector.problem;

/** An address that takes larger bodies than others: a bean for each. @param path without a slash at its end */
public record LargeBody(String path, long maxBytes) {}
