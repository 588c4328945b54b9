package io.lector.writing;

import java.util.List;

/** One way of making questions, such as "who said that …" or a timeline. */
interface QuestionClass {

    List<Candidate> write(Material material);
}
