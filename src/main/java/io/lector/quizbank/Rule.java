package io.lector.quizbank;

import java.util.stream.Stream;

/** Something that must hold of an entry beyond what its schema says. */
@FunctionalInterface
interface Rule {

    /** What breaks the rule. @param entry matches its schema */
    Stream<Fault> check(Entry entry, Names names);
}
