package io.lector.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A clause before it is put in order.
 *
 * @param objects what follows the verb and its particle, in order: objects, complements
 * @param adjuncts time, place and the like, in order, behind the objects
 * @param tail a that-clause, an infinitive or a reason, which must stand last; may be empty
 */
public record Clause(Nominal subject, Verb verb, List<String> objects, List<String> adjuncts, String tail) {

    public Clause {
        objects = List.copyOf(objects);
        adjuncts = List.copyOf(adjuncts);
    }

    public static Clause of(Nominal subject, Verb verb, String... objects) {
        return new Clause(subject, verb, List.of(objects), List.of(), "");
    }

    public Clause withSubject(Nominal changed) {
        return new Clause(changed, verb, objects, adjuncts, tail);
    }

    public Clause withVerb(Verb changed) {
        return new Clause(subject, changed, objects, adjuncts, tail);
    }

    public Clause withTail(String changed) {
        return new Clause(subject, verb, objects, adjuncts, changed);
    }

    public Clause withAdjunct(String added) {
        List<String> more = new ArrayList<>(adjuncts);
        more.add(added);
        return new Clause(subject, verb, objects, more, tail);
    }
}
