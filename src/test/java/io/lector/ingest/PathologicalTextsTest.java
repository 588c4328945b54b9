package io.lector.ingest;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.finding.Dropped;
import io.lector.problem.Refusal;
import java.net.URI;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would keep the language tools busy for hours: they are read around, or refused, within seconds. */
class PathologicalTextsTest {

    private static final Duration SECONDS = Duration.ofSeconds(60);
    private static final String PLAIN =
            """
            The harbour board in Storvik shut the ferry quay on Sunday. The mayor, Anna Berg, visited the quay on Monday.
            The council paid 12 million crowns for the new road to the island. Workers closed the old quay for repairs
            because a pillar had moved. People in the town now take the small boat to work each day. It leaves the harbour
            every hour until late in the evening. Schools on the island opened later than usual on Tuesday. The board will
            meet again in June to decide about the lights. Nobody was hurt when the pillar moved.

            """;

    private static Pipeline.Found find(String text) {
        Details details = new Details(
                Optional.of("Storvik shuts its quay"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(URI.create("https://gazette.example/quay")),
                Optional.of(OffsetDateTime.parse("2024-05-15T07:00:00+02:00")),
                Optional.of(ZoneId.of("Europe/Oslo")),
                Optional.empty(),
                Optional.of("quay"));
        return new ArticlePipeline().find(Submission.of(Submission.Form.TEXT, text, details), 1, new Watch() {
            @Override
            public void at(Stage stage, double share) {
                // Nobody looks.
            }

            @Override
            public void counted(String what, int number) {
                // Nobody counts.
            }
        });
    }

    /** So that the time of loading is not counted. */
    @BeforeAll
    static void load() {
        find(PLAIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the old bridge that was closed and ",
                "the bridge, ",
                "The mayor said that ",
                "The mayor of ",
                "Monday ",
                "May 3 2020 ",
                "last week of next year two days before ",
                "one million thousand hundred ",
                "“the bridge” ",
                "( ",
                "A.B. ",
            })
    void a_sentence_of_thousands_of_words_is_read_around(String words) {
        String text = PLAIN + "It rained on " + words.repeat(9_000 / words.split(" ").length) + "the island.";
        List<Dropped> dropped = assertTimeoutPreemptively(SECONDS, () -> droppedOrRefused(text));
        assertTrue(
                dropped.isEmpty()
                        || dropped.stream()
                                .anyMatch(one ->
                                        one.paragraph() == 6 && one.reason().contains("too long")),
                dropped.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"(", "\"", "a/", "#a", "a@", "1", "1,", "—", "&amp;", "\uD83D\uDE00", "the\u00a0bridge\u00a0"})
    void a_word_without_end_is_refused(String part) {
        String text = PLAIN + part.repeat(20_000) + " is told.";
        List<Dropped> dropped = assertTimeoutPreemptively(SECONDS, () -> droppedOrRefused(text));
        assertTrue(dropped.isEmpty(), dropped.toString());
    }

    /** @return nothing if it is refused */
    private static List<Dropped> droppedOrRefused(String text) {
        try {
            return find(text).dropped();
        } catch (Refusal refused) {
            assertTrue(refused.kind() == Refusal.Kind.INVALID, refused.getMessage());
            return List.of();
        }
    }

    @Test
    void nobody_is_meant_by_he_behind_a_sentence_that_was_not_read() {
        String long_ = "The list names " + "a harbour and ".repeat(80) + "the captain John Vik.\n";
        Pipeline.Found read =
                find(PLAIN + "Michael Lund opened the Storvik Museum on Monday.\nHe moved to Oslo in 2019.");
        Pipeline.Found unread = find(
                PLAIN + "Michael Lund opened the Storvik Museum on Monday.\n" + long_ + "He moved to Oslo in 2019.");
        assertTrue(
                unread.book().facts().size() < read.book().facts().size(),
                unread.dropped().toString());
    }
}
