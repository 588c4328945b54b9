package io.lector.finding;

import java.util.stream.IntStream;

/** Names after which something else is called: "Piet, named after the painter Piet Moss", is not the painter. */
final class Namesakes {

    private static final int BEFORE = 12;

    private Namesakes() {}

    /** Whether somebody is spoken of only as the one after whom something is called. */
    static boolean only(Named named) {
        return !named.uses().isEmpty() && named.uses().stream().allMatch(Namesakes::namesake);
    }

    private static boolean namesake(NameUse use) {
        return IntStream.range(Math.max(0, use.first() - BEFORE), use.first())
                .anyMatch(at -> use.sentence().token(at).text().matches("named|called")
                        && use.sentence().token(at + 1).text().matches("after|for"));
    }
}
