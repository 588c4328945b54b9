package io.lector.reading;

import io.lector.article.Verdict;
import java.util.Optional;

/** One block of a page as a line of text. @param marked what the mark-up says it is */
record PageLine(String text, Optional<Verdict> marked) {}
