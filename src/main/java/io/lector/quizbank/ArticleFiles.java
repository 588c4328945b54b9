package io.lector.quizbank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The YAML files of one article, read and held against their schemas. */
final class ArticleFiles {

    /** The files of an article; without the first three there is no bank. */
    enum Kind {
        ARTICLE(true),
        ENTITIES(true),
        FACTS(true),
        EXPLAINERS(false),
        QUESTIONS(false),
        REVIEWS(false);

        private final boolean needed;

        Kind(boolean needed) {
            this.needed = needed;
        }

        String schema() {
            return name().toLowerCase(Locale.ROOT);
        }

        String fileName() {
            return schema() + ".yaml";
        }
    }

    private final Path folder;
    private final Map<Kind, YamlFile> files = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> broken = new EnumMap<>(Kind.class);
    private final List<Fault> faults = new ArrayList<>();

    private ArticleFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws IOException if the folder cannot be read, which is no fault of what is in it */
    static ArticleFiles read(Path folder) throws IOException {
        ArticleFiles read = new ArticleFiles(folder);
        for (Kind kind : Kind.values()) {
            read.load(kind);
        }
        read.findStrangers();
        return read;
    }

    private void load(Kind kind) throws IOException {
        Path path = folder.resolve(kind.fileName());
        if (!Files.exists(path)) {
            if (kind.needed) {
                faults.add(new Fault(kind.fileName(), 1, "", "is missing"));
            }
            return;
        }
        YamlReader.read(kind.fileName(), Files.readAllBytes(path), faults).ifPresent(file -> {
            files.put(kind, file);
            broken.put(kind, new HashSet<>());
            Schemas.reasons(file, kind.schema()).forEach((pointer, reason) -> {
                broken.get(kind).add(topOf(pointer));
                faults.add(file.fault(pointer, reason));
            });
        });
    }

    private static String topOf(String pointer) {
        int end = pointer.indexOf('/', 1);
        return end < 0 ? pointer : pointer.substring(0, end);
    }

    private void findStrangers() throws IOException {
        List<String> known = Stream.of(Kind.values()).map(Kind::fileName).toList();
        try (Stream<Path> all = Files.list(folder)) {
            all.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("(?i).*\\.ya?ml") && !known.contains(name))
                    .sorted()
                    .forEach(name -> faults.add(
                            new Fault(name, 1, "", "is no file of a bank; the files are " + String.join(", ", known))));
        }
    }

    String slug() {
        return folder.getFileName().toString().replace("/", "");
    }

    /** What is wrong with the form of the files: whether they can be read and match their schemas. */
    List<Fault> faults() {
        return List.copyOf(faults);
    }

    Optional<YamlFile> file(Kind kind) {
        return Optional.ofNullable(files.get(kind));
    }

    Path path(Kind kind) {
        return folder.resolve(kind.fileName());
    }

    /** The fields of the article; nothing when the file is not there or does not match its schema. */
    Optional<Entry> article() {
        return Optional.ofNullable(files.get(Kind.ARTICLE))
                .filter(file -> broken.get(Kind.ARTICLE).isEmpty())
                .map(YamlFile::root);
    }

    /** The entries of a list file that match its schema: those that can be asked anything. */
    List<Entry> entries(Kind kind) {
        Set<String> left = broken.getOrDefault(kind, Set.of());
        return all(kind).stream()
                .filter(entry -> !left.contains(entry.pointer()))
                .toList();
    }

    /** The entries of a list file, whatever is wrong with them. */
    List<Entry> all(Kind kind) {
        return Optional.ofNullable(files.get(kind))
                .map(file -> file.root().each())
                .orElse(List.of());
    }

    /** Whether it can be said what entries a file has. */
    boolean readable(Kind kind) {
        return files.containsKey(kind) && !broken.get(kind).contains("");
    }

    /** All places where a file of the article says where the article says something. */
    List<Entry> evidence() {
        return Stream.of(Kind.ENTITIES, Kind.FACTS)
                .flatMap(kind -> evidence(kind).stream())
                .toList();
    }

    List<Entry> evidence(Kind kind) {
        return entries(kind).stream()
                .flatMap(entry -> entry.each("evidence").stream())
                .toList();
    }
}
