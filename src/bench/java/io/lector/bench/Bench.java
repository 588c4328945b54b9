package io.lector.bench;

import io.lector.question.Question;
import io.lector.writing.Candidate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs all parts, one after the other, and prints the table. */
public final class Bench {

    /** So many answers are prepared for each second of each side; a side that is faster ends earlier. */
    private static final int MOST_PER_SECOND = 1500;

    private static final int QUIZZES_EACH = 5;
    private static final int TURNS = 10;
    private static final double GRADING_AIM_MICROS = 50;

    private final Settings settings = Settings.fromSystem();
    private final Table table = new Table();

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        String articles = System.getProperty("lector.bench.articles", "");
        if (articles.isBlank()) {
            new Bench().run();
        } else {
            Articles.in(Path.of(articles));
        }
    }

    private void run() throws Exception {
        long start = System.nanoTime();
        Path folder = Files.createTempDirectory("lector-bench");
        Thread cleaner = new Thread(() -> delete(folder));
        try {
            if (settings.data().isPresent() && settings.wants("quizdesign")) {
                QuizDesign.measure(settings.data().get(), table);
            }
            if (settings.data().filter(FactScore::hasVerdicts).isPresent() && settings.wants("score")) {
                FactScore.measure(settings.data().get(), table);
            }
            if (settings.data().filter(AnswersJudged::hasAnswers).isPresent() && settings.wants("answers-judged")) {
                AnswersJudged.measure(settings.data().get(), table);
            }
            if (settings.wants("writing")) {
                onFacts();
            }
            if (settings.data().isPresent() && settings.wants("qasrl")) {
                QaSrl.measure(settings.data().get(), table);
            }
            if (settings.data().isPresent() && settings.wants("retrieval")) {
                Retrieval.measure(settings.data().get(), table);
            }
            if (settings.data().isPresent() && settings.wants("decline")) {
                Declining.measure(settings.data().get(), table);
            }
            if (Stream.of("start", "memory", "answers", "questions", "chat", "growth")
                    .anyMatch(settings::wants)) {
                onTheService(folder);
            }
        } finally {
            Runtime.getRuntime().addShutdownHook(cleaner);
        }
        String caption = String.format(
                Locale.ROOT,
                "%s; `mvn -Pbench verify`, %.1f minutes.",
                Machine.line(),
                (System.nanoTime() - start) / 60e9);
        String markdown = table.markdown(caption);
        Files.writeString(Path.of("target", "bench.md"), markdown);
        System.out.println("\n" + markdown);
    }

    private void onTheService(Path folder) throws Exception {
        Path dataDir = folder.resolve("data");
        try (Service first = Service.start(settings, Files.createDirectories(dataDir))) {
            table.note(String.format(
                    Locale.ROOT,
                    "The very first start, with a new database and bank, took %.1f s.",
                    first.startSeconds()));
        }
        if (settings.wants("start")) {
            StartUp.measure(settings, dataDir, table);
        }
        try (Service service = Service.start(settings, dataDir)) {
            serve(service, folder);
        }
    }

    private void serve(Service service, Path folder) throws Exception {
        table.note(String.format(
                Locale.ROOT,
                "After each start the service works on by itself: %.1f s of a core.",
                service.awaitQuiet()));
        Cohort cohort = new Cohort(service, RightAnswers.of(service.database()));
        Duration moderate = settings.slice().multipliedBy(2);
        if (settings.wants("memory")) {
            ModerateLoad.measure(service, cohort.enrol(300, 2), moderate, table);
        }
        if (settings.wants("answers") || settings.wants("growth")) {
            int slices = settings.rounds() + 1;
            int learners = (int) (slices * settings.slice().toSeconds() * MOST_PER_SECOND / (QUIZZES_EACH * TURNS));
            new AnswerRace(service, settings, table)
                    .run(cohort.enrol(learners, QUIZZES_EACH), cohort.enrol(learners, QUIZZES_EACH));
        }
        if (settings.wants("chat")) {
            ChatLoad.measure(service, settings, table);
        }
        if (settings.wants("questions")) {
            QuestionRace.run(service, settings, folder, table);
        }
        table.note(String.format(
                Locale.ROOT, "Resident memory after the full load: %.0f MB.", Memory.residentMb(service.pid())));
        if (settings.wants("growth")) {
            if (Growth.fits(folder, settings)) {
                new Growth(service, settings, table).run();
            } else {
                table.note("Not enough disk for " + settings.rows() + " stored answers: left out.");
            }
        }
    }

    private void onFacts() {
        Writing writing = new Writing();
        Duration time = settings.slice().dividedBy(2);
        table.noAim(
                "questions generated a second",
                String.format(
                        Locale.ROOT,
                        "%.0f written; %.0f written and judged, of which %.0f pass the gate",
                        writing.written(time),
                        writing.judged(time),
                        writing.accepted(time)));
        List<Question> questions = new ArrayList<>(writing.contents().questions());
        writing.selection().accepted().stream().map(Candidate::question).forEach(questions::add);
        Grading grading = new Grading(questions);
        double micros = grading.microsOverall(time);
        table.atMost(
                "grading an answer",
                GRADING_AIM_MICROS,
                " µs",
                micros,
                String.format(Locale.ROOT, "%.1f µs over %d different answers", micros, grading.answers()));
        String kinds = grading.microsByKind(time.dividedBy(4)).entrySet().stream()
                .map(kind -> String.format(Locale.ROOT, "%s %.1f", kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(", "));
        table.note("Grading by kind, in µs: " + kinds + ".");
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
