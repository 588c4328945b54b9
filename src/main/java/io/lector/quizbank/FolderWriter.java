package io.lector.quizbank;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lector.article.Article;
import io.lector.fact.FactBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Writes what was found in an article as the files of a bank, for people to review and commit; read back, it is the same. */
public final class FolderWriter {

    private static final int WIDEST_LINE = 4_000;
    private static final String SCHEMA = "# yaml-language-server: $schema=../schema/%s.schema.json\n\n";

    private final Path folder;

    private FolderWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * @param folder that is to hold the files; made if it is not there
     * @param book of an article that nothing has been written about by hand
     */
    public static void write(Path folder, FactBook book) throws IOException {
        Files.createDirectories(folder);
        FolderWriter writer = new FolderWriter(folder);
        writer.file("article", dump(article(book.article())));
        writer.list("entities", book.entities().stream().map(EntityYaml::of).toList());
        writer.list("facts", book.facts().stream().map(FactYaml::of).toList());
        writer.list("explainers", List.of());
        writer.list("questions", List.of());
        writer.list("reviews", List.of());
    }

    private static Map<String, Object> article(Article article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("slug", article.slug());
        fields.put("title", article.title());
        fields.put("publisher", article.publisher());
        fields.put("author", article.author());
        fields.put("url", article.url().toString());
        fields.put(
                "published",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        article.published().atZone(article.zone()).toOffsetDateTime()));
        fields.put("zone", article.zone().getId());
        fields.put("revision", article.revision());
        return fields;
    }

    /** Entries apart by blank lines, as people write them. */
    private void list(String name, List<Map<String, Object>> entries) throws IOException {
        file(
                name,
                entries.isEmpty()
                        ? "[]\n"
                        : entries.stream().map(entry -> dump(List.of(entry))).collect(Collectors.joining("\n")));
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name + ".yaml"), SCHEMA.formatted(name) + content, UTF_8);
    }

    private static String dump(Object value) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.AUTO);
        options.setWidth(WIDEST_LINE);
        options.setIndent(2);
        options.setSplitLines(false);
        return new Yaml(options).dump(value);
    }
}
