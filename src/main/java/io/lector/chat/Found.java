package io.lector.chat;

import io.lector.fact.Fact;
import java.util.List;

/** What a search came to. @param answers facts that answer, best first @param near facts that do not, but come nearest */
record Found(List<Fact> answers, List<Fact> near) {

    Found {
        answers = List.copyOf(answers);
        near = List.copyOf(near);
    }
}
