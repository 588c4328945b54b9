package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.article.Article;
import io.lector.article.ArticleText;
import io.lector.fact.Claim;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.FactWording;
import io.lector.finding.Dropped;
import io.lector.finding.FactFinder;
import io.lector.finding.Findings;
import io.lector.gate.Gate;
import io.lector.gate.Selection;
import io.lector.language.Analyser;
import io.lector.language.Analysis;
import io.lector.question.Question;
import io.lector.writing.Candidate;
import io.lector.writing.QuestionWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds facts and writes questions for a folder of articles: a line each, and a file each with all that is served. */
public final class Articles {

    private static final Path OUT = Path.of("target", "articles");
    private static final ObjectMapper JSON = new ObjectMapper().findAndRegisterModules();

    private final Analyser analyser = new Analyser();

    private Articles() {}

    /** @param arguments a folder and, to choose among its files, how their names begin */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(OUT);
        long start = System.nanoTime();
        Articles articles = new Articles();
        articles.analyser.warmUp();
        System.out.printf(Locale.ROOT, "loaded and warm in %.1f s%n", (System.nanoTime() - start) / 1e9);
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .filter(path -> wanted.isEmpty()
                            || wanted.stream().anyMatch(path.getFileName().toString()::startsWith))
                    .sorted()
                    .toList()) {
                articles.run(file);
            }
        }
        System.gc();
        long used = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        System.out.printf(Locale.ROOT, "heap in use %d MB%n", used >> 20);
    }

    private void run(Path file) throws IOException {
        String source = Files.readString(file);
        ArticleText text = ArticleText.of(source);
        String slug = file.getFileName().toString().replace(".txt", "");
        Optional<LocalDate> dateline = published(source, slug);
        long start = System.nanoTime();
        Analysis analysis = analyser.analyse(text, dateline.orElse(LocalDate.EPOCH));
        long analysed = System.nanoTime();
        Findings findings = FactFinder.find(article(slug, source, dateline), analysis, new LineBlocks(text), dateline);
        long found = System.nanoTime();
        Selection selection = Gate.select(new QuestionWriter().write(findings.book()), findings.book());
        long written = System.nanoTime();
        Sheet sheet = new Sheet(text, findings, selection);
        try (PrintWriter out = new PrintWriter(OUT.resolve(slug + ".txt").toFile())) {
            sheet.print(out);
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %d words, %s; nlp %.2f s, find %.2f s, write %.2f s%n",
                slug,
                analysis.words(),
                sheet.line(),
                (analysed - start) / 1e9,
                (found - analysed) / 1e9,
                (written - found) / 1e9);
    }

    private static Optional<LocalDate> published(String source, String slug) {
        if (slug.startsWith("istanbul")) {
            return Optional.of(LocalDate.of(2025, 5, 14));
        }
        Matcher matcher = Pattern.compile("(?m)^published: (\\d{4}-\\d\\d-\\d\\d)").matcher(source);
        return matcher.find() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
    }

    private static Article article(String slug, String source, Optional<LocalDate> dateline) {
        Instant published = dateline.map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()).orElse(Instant.EPOCH);
        ZoneId zone = ZoneOffset.UTC;
        return new Article(
                slug, header(source, "title"), header(source, "source"), header(source, "byline"),
                URI.create("https://example.org/" + slug), published, zone, 1);
    }

    private static String header(String source, String key) {
        Matcher matcher = Pattern.compile("(?m)^" + key + ": (.*)$").matcher(source);
        return matcher.find() ? matcher.group(1) : "unknown";
    }

    /** All that is to be read about one article. */
    private record Sheet(ArticleText text, Findings findings, Selection selection) {

        String line() {
            long claims = findings.book().facts().stream().filter(Claim.class::isInstance).count();
            return findings.book().facts().size() + " facts (" + claims + " claims), "
                    + findings.dropped().size() + " dropped, "
                    + selection.accepted().size() + " items "
                    + selection.accepted().stream().collect(Collectors.groupingBy(
                            candidate -> candidate.question().kind(), TreeMap::new, Collectors.counting()));
        }

        void print(PrintWriter out) {
            FactWording wording = new FactWording(findings.book());
            out.println(line());
            out.println("\n== entities");
            findings.book().entities().forEach(entity -> out.println(entity.type() + " " + entity.name() + " "
                    + entity.aliases() + entity.role().map(role -> " role: " + role).orElse("")
                    + " noun: " + entity.noun() + (entity.definite() ? " the" : "") + " " + entity.within().orElse("")));
            out.println("\n== facts");
            for (Fact fact : findings.book().facts()) {
                out.printf(Locale.ROOT, "%s %.2f %s%n", fact.id(), findings.scores().get(fact.id()), wording.sentence(fact));
                out.println("    " + sentence(fact.evidence().get(0)));
                out.println("    " + fact.slots());
            }
            out.println("\n== served");
            selection.accepted().forEach(candidate -> item(out, candidate));
            out.println("\n== rejected by rule: " + selection.rejected().stream()
                    .collect(Collectors.groupingBy(
                            rejected -> rejected.flaws().get(0).rule(), TreeMap::new, Collectors.counting())));
            selection.rejected().forEach(rejected -> out.println(rejected.candidate().itemClass() + " "
                    + rejected.candidate().question().card().stem() + " ! " + rejected.flaws().get(0)));
            out.println("\n== dropped by reason");
            for (Dropped one : findings.dropped()) {
                out.println(one.paragraph() + "." + one.sentence() + " " + one.reason() + " | " + one.words());
            }
        }

        private String sentence(Evidence evidence) {
            String all = text.text();
            int start = all.lastIndexOf('\n', evidence.start()) + 1;
            int end = all.indexOf('\n', evidence.end());
            return ArticleText.normalised(all.substring(start, end < 0 ? all.length() : end)) + " <" + evidence.quote() + ">";
        }

        private void item(PrintWriter out, Candidate candidate) {
            Question question = candidate.question();
            out.println(candidate.itemClass() + " " + question.card().facts());
            out.println("  " + question.card().stem());
            out.println("  = " + question.key().text());
            JsonNode tree = JSON.valueToTree(question);
            tree.findValues("distractors").forEach(list -> list.forEach(
                    wrong -> out.println("  - " + wrong.at("/option/text").asText())));
            question.card().evidence().stream().limit(1).forEach(evidence -> out.println("  < " + sentence(evidence)));
        }
    }
}
