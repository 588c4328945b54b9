package io.lector.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageIndexTest {

    private final PassageIndex festival = LanternFestival.index();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who opened the festival at the harbour? | 1.2",
                "who is the chief engineer | 2.1",
                "How many lanterns were in the bridge? | 2.1",
                "How long did the team take? | 2.2",
                "Why did Brandt use paper? | 2.3",
                "What does Rosa Lind say about the smoke? | 3.2",
                "How much did the town pay? | 3.4"
            })
    void the_sentence_that_answers_comes_first(String question, String id) {
        assertEquals(id, best(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is Madam Lantern?", "What did Oduya do?", "What did Kim Oduya open?"})
    void any_name_of_somebody_finds_what_is_said_of_them(String question) {
        assertEquals("1.2", best(question));
    }

    @Test
    void initials_that_are_given_as_a_name_are_a_name() {
        assertEquals("2.1", best("Who works for the NHB?"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened on April 8th?",
                "what was on 8 apr 2021",
                "What took place on the eighth of April?"
            })
    void a_date_is_found_however_it_is_written(String question) {
        assertEquals("1.1", best(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"What was 1.5 million spent on?", "who got 1,500,000"})
    void a_number_is_found_however_it_is_written(String question) {
        assertEquals("3.4", best(question));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is Oduja?", "who is kim odduya"})
    void a_misspelt_name_is_understood(String question) {
        assertEquals("1.2", best(question));
    }

    @Test
    void a_hit_tells_how_much_it_covers_and_whether_it_has_what_is_asked_for() {
        Hit hit = festival.search("Why did Brandt use paper?", 1).get(0);
        assertTrue(hit.typed());
        assertTrue(hit.coverage() > 0.6 && hit.coverage() <= 1, hit.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?", "who is it and what was that?", "\u0000\uD800", "Zeppelins?"})
    void a_question_that_shares_nothing_finds_nothing(String question) {
        assertEquals(List.of(), festival.search(question, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour:* OR [a TO z] AND NOT \"mayor",
                "mayor~2 ^9 (((harbour)) && || ! { } \\ /.*/",
                "=0 =0408 mayor harbour <b>"
            })
    void signs_of_a_search_language_are_only_signs(String question) {
        assertEquals("1.2", best(question));
    }

    @Test
    void a_very_long_question_is_answered_from_its_beginning() {
        String words = IntStream.range(0, 3_000).mapToObj(i -> "word" + i).reduce("", (a, b) -> a + " " + b);
        assertEquals("1.2", best("Who is the mayor who opened it at the harbour? " + words));
        assertEquals(List.of(), festival.search("x".repeat(200_000), 3));
    }

    @Test
    void no_more_than_wanted_are_found_and_the_best_come_first() {
        List<Hit> hits = festival.search("Who built the bridge of lanterns in the harbour?", 2);
        assertEquals(2, hits.size());
        assertTrue(hits.get(0).score() >= hits.get(1).score());
        assertEquals(List.of(), festival.search("Who built the bridge?", 0));
    }

    @Test
    void an_index_of_nothing_finds_nothing() {
        assertEquals(List.of(), PassageIndex.of("", List.of(), List.of()).search("Who is the mayor?", 3));
        PassageIndex blank = PassageIndex.of("", List.of(new Passage("1", 1, "…")), List.of());
        assertEquals(List.of(), blank.search("Who is the mayor?", 3));
    }

    @Test
    void many_threads_find_what_one_finds() {
        List<String> words = LanternFestival.passages().stream()
                .flatMap(passage -> List.of(passage.text().split(" ")).stream())
                .toList();
        Random random = new Random(7);
        List<String> questions = IntStream.range(0, 300)
                .mapToObj(i -> "Who " + words.get(random.nextInt(words.size())) + " "
                        + words.get(random.nextInt(words.size())) + "?")
                .toList();
        List<List<Hit>> alone =
                questions.stream().map(it -> festival.search(it, 3)).toList();
        List<List<Hit>> together =
                questions.parallelStream().map(it -> festival.search(it, 3)).toList();
        assertEquals(alone, together);
    }

    private String best(String question) {
        List<Hit> hits = festival.search(question, 1);
        return hits.isEmpty() ? "nothing" : hits.get(0).passage().id();
    }
}
