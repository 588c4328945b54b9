package io.lector.quizbank;

import io.lector.quizbank.ArticleFiles.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All rules that hold across the files of an article, by the file whose entries they look at. */
final class Rules {

    private static final Map<Kind, List<Rule>> BY_FILE = Map.of(
            Kind.ENTITIES, EntityRules.ALL,
            Kind.FACTS, FactRules.ALL,
            Kind.EXPLAINERS, ExplainerRules.ALL,
            Kind.QUESTIONS, QuestionRules.ALL);

    private Rules() {}

    static List<Fault> faults(ArticleFiles files) {
        Names names = new Names(files);
        List<Fault> faults = new ArrayList<>(files.article().stream()
                .flatMap(article -> ArticleRules.faults(article, files.slug()))
                .toList());
        for (Kind kind : Kind.values()) {
            faults.addAll(twice(files.all(kind), kind));
            for (Entry entry : files.entries(kind)) {
                BY_FILE.getOrDefault(kind, List.of())
                        .forEach(rule -> rule.check(entry, names).forEach(faults::add));
            }
        }
        return faults;
    }

    private static List<Fault> twice(List<Entry> entries, Kind kind) {
        Set<String> seen = new HashSet<>();
        return entries.stream()
                .filter(entry -> !identity(entry, kind).isBlank() && !seen.add(identity(entry, kind)))
                .map(entry -> kind == Kind.REVIEWS
                        ? entry.at("item").fault("is decided on twice for the same content")
                        : entry.at("id").fault("is the id of two entries"))
                .toList();
    }

    private static String identity(Entry entry, Kind kind) {
        return kind == Kind.REVIEWS ? entry.text("item") + " " + entry.text("content") : entry.text("id");
    }
}
