package io.lector.quizbank;

import io.lector.quizbank.ArticleFiles.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the entries of an article's files can refer to by its id. */
final class Names {

    private final Map<Kind, Map<String, Entry>> byId = new HashMap<>();
    private final ArticleFiles files;

    Names(ArticleFiles files) {
        this.files = files;
        for (Kind kind : new Kind[] {Kind.ENTITIES, Kind.FACTS}) {
            Map<String, Entry> entries = new HashMap<>();
            files.all(kind).forEach(entry -> entries.putIfAbsent(entry.text("id"), entry));
            byId.put(kind, entries);
        }
    }

    Optional<Entry> entity(String id) {
        return Optional.ofNullable(byId.get(Kind.ENTITIES).get(id));
    }

    Optional<Entry> fact(String id) {
        return Optional.ofNullable(byId.get(Kind.FACTS).get(id));
    }

    /** A fault if the reference is there and names nothing; none when its file cannot be read at all. */
    Stream<Fault> missingEntity(Entry reference) {
        return missing(Kind.ENTITIES, reference, "no entity ");
    }

    Stream<Fault> missingFact(Entry reference) {
        return missing(Kind.FACTS, reference, "no fact ");
    }

    private Stream<Fault> missing(Kind kind, Entry reference, String reason) {
        boolean known =
                !reference.present() || !files.readable(kind) || byId.get(kind).containsKey(reference.text());
        return known ? Stream.of() : Stream.of(reference.fault(reason + reference.text()));
    }
}
