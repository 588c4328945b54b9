package io.lector.quizbank;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.lector.article.Sha256;
import io.lector.explainer.Explainer;
import io.lector.fact.FactBook;
import io.lector.question.Question;
import io.lector.quizbank.ArticleFiles.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A bank as files: one folder for each article. */
public final class BankFolder implements AutoCloseable {

    private static final String PACKED = "quizbank";
    private static final String SCHEMAS = "schema";

    private final Path folder;
    private final Optional<FileSystem> opened;

    private BankFolder(Path folder, Optional<FileSystem> opened) {
        this.folder = folder;
        this.opened = opened;
    }

    public static BankFolder at(Path folder) {
        return new BankFolder(folder, Optional.empty());
    }

    /** The bank that is packed with the program, in its jar or beside its classes. To be closed after reading. */
    public static BankFolder packed() {
        URL schemas = BankFolder.class.getResource("/" + PACKED + "/" + SCHEMAS + "/article.schema.json");
        if (schemas == null) {
            throw new IllegalStateException("the program was packed without a bank");
        }
        try {
            URI place = schemas.toURI();
            if (!place.getScheme().equals("jar")) {
                return at(Path.of(place).getParent().getParent());
            }
            String jar = place.getSchemeSpecificPart();
            FileSystem inside = FileSystems.newFileSystem(Path.of(URI.create(jar.substring(0, jar.lastIndexOf("!/")))));
            return new BankFolder(inside.getPath(PACKED), Optional.of(inside));
        } catch (java.net.URISyntaxException | IOException e) {
            throw new IllegalStateException("the bank packed with the program cannot be read: " + schemas, e);
        }
    }

    /** The folder names of all articles, in alphabetical order. */
    public List<String> slugs() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString().replace("/", ""))
                    .filter(name -> !name.startsWith(".") && !name.equals(SCHEMAS))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hash of all the files of an article and of the program that makes items of them. */
    public String fingerprint(String slug) {
        StringBuilder all = new StringBuilder(Program.fingerprint());
        try (Stream<Path> files = Files.list(folder.resolve(slug))) {
            for (Path file : files.sorted().toList()) {
                all.append('\n').append(file.getFileName()).append('\n').append(Files.readString(file, ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Sha256.of(all.toString());
    }

    /** All that the files of an article hold, or everything that is wrong with them. */
    public Reading read(String slug) {
        return read(files(slug));
    }

    ArticleFiles files(String slug) {
        try {
            return ArticleFiles.read(folder.resolve(slug));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(ArticleFiles files) {
        List<Fault> faults = new ArrayList<>(files.faults());
        faults.addAll(Rules.faults(files));
        return faults.isEmpty()
                ? new Reading(files.slug(), Optional.of(contents(files)), faults)
                : new Reading(files.slug(), Optional.empty(), faults);
    }

    private static Contents contents(ArticleFiles files) {
        var article = ArticleFile.article(files.article().orElseThrow());
        FactBook book = new FactBook(
                article,
                files.entries(Kind.ENTITIES).stream()
                        .map(entity -> EntitiesFile.entity(entity, article.revision()))
                        .toList(),
                files.entries(Kind.FACTS).stream()
                        .map(fact -> FactsFile.fact(fact, article.revision()))
                        .toList());
        QuestionsFile questions = new QuestionsFile(book);
        List<Explainer> explainers = files.entries(Kind.EXPLAINERS).stream()
                .map(ExplainersFile::explainer)
                .toList();
        List<Question> written =
                files.entries(Kind.QUESTIONS).stream().map(questions::question).toList();
        List<Review> reviews =
                files.entries(Kind.REVIEWS).stream().map(ReviewsFile::review).toList();
        return new Contents(book, explainers, written, reviews);
    }

    @Override
    public void close() {
        opened.ifPresent(inside -> {
            try {
                inside.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
