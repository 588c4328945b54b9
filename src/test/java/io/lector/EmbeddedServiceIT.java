package io.lector;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.AnswerWriter.Acknowledged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The packaged service with its embedded database, through one life of its data: used, killed, broken, stopped. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmbeddedServiceIT {

    private static final String ARTICLE = "istanbul-talks-2025";
    private static final int WRITERS = 4;
    private static final int KILLS = 5;
    private static final int BETWEEN_KILLS = 40;

    @TempDir
    static Path folder;

    private static final int PORT = PackagedService.freePort();
    private static PackagedService service;

    private static PackagedService launch() {
        return PackagedService.launch(List.of(), PORT, config());
    }

    private static Map<String, String> config() {
        return Map.of("LECTOR_DATA_DIR", data().toString());
    }

    private static Path data() {
        return folder.resolve("data");
    }

    @AfterAll
    static void stopAll() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    @Order(1)
    void it_starts_on_nothing_and_its_database_keeps_what_it_acknowledges() throws SQLException {
        service = launch().awaitReady();
        assertTrue(service.api()
                        .send("GET", "/api/v1/articles/" + ARTICLE, "")
                        .body()
                        .path("questions")
                        .asInt()
                > 0);
        for (String setting : List.of("fsync", "full_page_writes", "synchronous_commit")) {
            assertEquals(List.of("on"), query("show " + setting), setting);
        }
    }

    @Test
    @Order(2)
    void a_second_service_on_the_same_data_waits_a_moment_and_refuses_in_one_line() {
        PackagedService second = PackagedService.launch(List.of(), PackagedService.freePort(), config());
        assertEquals(1, second.awaitEnd(), second.log());
        List<String> lines = second.log().lines().toList();
        assertEquals(2, lines.size(), second.log());
        assertTrue(lines.get(0).startsWith("lector: another Lector is using the data directory"), second.log());
        assertTrue(lines.get(1).startsWith("lector: another Lector is running on the data directory"), second.log());
        assertEquals(200, service.api().status("GET", "/q/health/ready"));
    }

    @Test
    @Order(3)
    void killed_again_and_again_it_loses_no_answer_and_counts_none_twice() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        List<AnswerWriter> writers = Stream.generate(() -> new AnswerWriter(PORT, ARTICLE, going))
                .limit(WRITERS)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> running = new ArrayList<>();
        writers.forEach(writer -> running.add(threads.submit(writer)));
        for (int kill = 1; kill <= KILLS; kill++) {
            awaitMore(writers, running);
            service.kill();
            damage(kill);
            service = launch().awaitReady();
        }
        awaitMore(writers, running);
        going.set(false);
        threads.shutdown();
        assertTrue(threads.awaitTermination(1, TimeUnit.MINUTES));
        for (Future<?> writer : running) {
            writer.get();
        }
        verify(writers);
    }

    /** Every other time the database server is killed too; once its pid file then names a process that is not ours. */
    private static void damage(int kill) throws IOException {
        if (kill % 2 == 0) {
            killDatabase();
        }
        if (kill == KILLS - 1) {
            Path pidFile = data().resolve("postgres/postmaster.pid");
            String own = Long.toString(ProcessHandle.current().pid());
            Files.writeString(pidFile, Files.readString(pidFile).replaceFirst("\\d+", own));
        }
    }

    private static void verify(List<AnswerWriter> writers) throws SQLException {
        List<Acknowledged> acknowledged = writers.stream()
                .flatMap(writer -> writer.acknowledged().stream())
                .toList();
        Set<String> stored = new HashSet<>(query("select answer_id::text from answer"));
        long lost = acknowledged.stream()
                .filter(answer -> !stored.contains(answer.id()))
                .count();
        // In this behaviour a question takes one answer: a second one would be the same counted twice.
        int doubled = query("select quiz_id::text from answer group by quiz_id, item_id having count(*) > 1")
                .size();
        int replayed = writers.stream().mapToInt(AnswerWriter::replayed).sum();
        System.out.printf(
                "kill -9: kills=%d acknowledged=%d stored=%d lost=%d doubled=%d replayed=%d%n",
                KILLS, acknowledged.size(), stored.size(), lost, doubled, replayed);
        assertEquals(0, lost);
        assertEquals(0, doubled);
        assertTrue(acknowledged.size() >= KILLS * BETWEEN_KILLS, "too few answers to prove anything");
        for (Acknowledged answer : acknowledged) {
            Api.Reply again = answer.learner().send("POST", answer.path(), answer.body());
            assertEquals(200, again.status(), again.toString());
            for (String member : List.of("verdict", "fraction", "mark", "feedback", "key")) {
                assertEquals(answer.reply().path(member), again.body().path(member), again.toString());
            }
        }
        assertEquals(stored.size(), query("select answer_id::text from answer").size());
    }

    private static void awaitMore(List<AnswerWriter> writers, List<Future<?>> running) throws Exception {
        int before = total(writers);
        for (int tries = 0; total(writers) < before + BETWEEN_KILLS; tries++) {
            for (Future<?> writer : running) {
                if (writer.isDone()) {
                    writer.get();
                }
            }
            assertTrue(tries < 600, "the writers do not get on:\n" + service.log());
            PackagedService.pause();
        }
    }

    private static int total(List<AnswerWriter> writers) {
        return writers.stream().mapToInt(writer -> writer.acknowledged().size()).sum();
    }

    @Test
    @Order(4)
    void a_broken_bank_file_is_named_and_what_was_served_stays_served() throws IOException {
        int questions = questions();
        service.stop();
        Path bank = folder.resolve("bank");
        copy(Path.of("quizbank"), bank);
        Path facts = bank.resolve(ARTICLE).resolve("facts.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("\n  who: [^\n]*", "\n  who: nobody-knows-whom"));
        service = PackagedService.start(
                PORT, Map.of("LECTOR_DATA_DIR", data().toString(), "LECTOR_BANK_DIR", bank.toString()));
        String fault = service.awaitLine("nobody-knows-whom");
        assertTrue(fault.matches(".*ERROR.* " + ARTICLE + "/facts\\.yaml:\\d+: [^:]+: .+"), fault);
        assertEquals(questions, questions());
    }

    private static int questions() {
        int questions = service.api()
                .send("GET", "/api/v1/articles/" + ARTICLE, "")
                .body()
                .path("questions")
                .asInt();
        assertTrue(questions > 0);
        return questions;
    }

    @Test
    @Order(5)
    void a_start_before_the_one_before_has_stopped_waits_for_it() {
        int questions = questions();
        PackagedService before = service;
        service = launch();
        service.awaitLine("waiting up to");
        before.stop();
        service.awaitReady();
        assertEquals(questions, questions());
    }

    @Test
    @Order(6)
    void a_signal_to_end_does_not_wait_for_items_that_are_being_made() throws IOException {
        service.stop();
        Path bank = folder.resolve("changed");
        copy(Path.of("quizbank"), bank);
        Path facts = bank.resolve(ARTICLE).resolve("facts.yaml");
        Files.writeString(facts, Files.readString(facts) + "# changed\n");
        service = PackagedService.start(
                PORT, Map.of("LECTOR_DATA_DIR", data().toString(), "LECTOR_BANK_DIR", bank.toString()));
        service.awaitLine("making the items of " + ARTICLE);
        service.stop();
        assertTrue(service.log().contains("loading ends early"), service.log());
        assertTrue(!service.log().contains("published " + ARTICLE), service.log());
        service = launch().awaitReady();
    }

    @Test
    @Order(7)
    void a_database_server_that_is_killed_under_the_service_is_started_again() throws IOException {
        Api learner = service.api().learner();
        String wish = "{\"article\": \"%s\", \"behaviour\": \"practice\", \"length\": 3}".formatted(ARTICLE);
        String quiz =
                learner.send("POST", "/api/v1/quizzes", wish).body().path("id").asText();
        killDatabase();
        service.awaitLine("the embedded database ended; starting it again");
        for (int tries = 0; tries < 600 && learner.status("GET", "/api/v1/quizzes/" + quiz) != 200; tries++) {
            PackagedService.pause();
        }
        assertEquals(200, learner.status("GET", "/api/v1/quizzes/" + quiz));
        assertEquals(201, learner.send("POST", "/api/v1/quizzes", wish).status());
    }

    @Test
    @Order(8)
    void a_signal_to_end_stops_the_service_and_its_database() throws IOException {
        long database = databasePid();
        assertTrue(ProcessHandle.of(database).isPresent());
        int code = service.stop();
        assertNotEquals(1, code, service.log());
        ProcessHandle.of(database)
                .ifPresent(ending -> assertDoesNotThrow(() -> ending.onExit().get(1, TimeUnit.MINUTES)));
        assertTrue(!Files.exists(data().resolve("postgres/postmaster.pid")));
    }

    private static void killDatabase() throws IOException {
        ProcessHandle database = ProcessHandle.of(databasePid()).orElseThrow();
        database.destroyForcibly();
    }

    private static long databasePid() throws IOException {
        return Long.parseLong(pidFile().get(0));
    }

    private static List<String> pidFile() throws IOException {
        return Files.readAllLines(data().resolve("postgres/postmaster.pid"));
    }

    /** The first column, read on a connection of our own. */
    private static List<String> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + pidFile().get(3) + "/postgres", "postgres", "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
