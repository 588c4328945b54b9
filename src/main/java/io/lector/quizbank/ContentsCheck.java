package io.lector.quizbank;

import java.util.List;

/** Something that is looked at once the files of an article could be read without a fault. */
@FunctionalInterface
interface ContentsCheck {

    /** What is wrong. @param files to name the place of a fault */
    List<Fault> check(ArticleFiles files, Contents contents);
}
