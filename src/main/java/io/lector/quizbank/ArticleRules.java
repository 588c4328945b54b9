package io.lector.quizbank;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.stream.Stream;

/** What must hold of an article's own fields. */
final class ArticleRules {

    private ArticleRules() {}

    static Stream<Fault> faults(Entry article, String folder) {
        return Stream.of(slugIsTheFolder(article, folder), zoneExists(article)).flatMap(faults -> faults);
    }

    private static Stream<Fault> slugIsTheFolder(Entry article, String folder) {
        return article.text("slug").equals(folder)
                ? Stream.of()
                : Stream.of(article.at("slug").fault("differs from the name of the folder, " + folder));
    }

    private static Stream<Fault> zoneExists(Entry article) {
        try {
            ZoneId.of(article.text("zone"));
            return Stream.of();
        } catch (DateTimeException e) {
            return Stream.of(article.at("zone").fault("is no time zone; write one such as America/Toronto"));
        }
    }
}
