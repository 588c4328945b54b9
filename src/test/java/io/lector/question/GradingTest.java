package io.lector.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Evidence;
import io.lector.grading.Expected;
import io.lector.problem.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Grading by each kind that takes options; the answers are told in the options. */
class GradingTest {

    private static final Card CARD = new Card(
            "q",
            "Which?",
            Process.RETRIEVE,
            List.of("f"),
            List.of("look", "there"),
            "So it is.",
            List.of(new Evidence(1, 1, 1, 0, 4, "here", "0".repeat(64))));

    private static Option option(String id) {
        return new Option(id, "option " + id);
    }

    private static Distractor wrong(String id) {
        return new Distractor(option(id), Confusion.ANOTHER_DATE, "That is another day.", List.of());
    }

    private static Response choices(String... ids) {
        return new Response.Choices(List.of(ids));
    }

    private final Question rightIsB =
            new MultipleChoice(CARD, new Choice(option("b"), List.of(wrong("a"), wrong("c"))));
    private final Question rightAreAAndB =
            new MultipleResponse(CARD, List.of(option("a"), option("b")), List.of(wrong("c"), wrong("d")));
    private final Question abcInOrder = new Ordering(CARD, List.of(option("a"), option("b"), option("c")));
    private final Question aWithXAndBWithY = new Matching(
            CARD,
            List.of(option("a"), option("b")),
            List.of(option("x"), option("y"), option("z")),
            Map.of("a", "x", "b", "y"));

    @Test
    void a_wrong_choice_names_its_confusion() {
        assertEquals(Verdict.CORRECT, rightIsB.grade(choices("b")).verdict());
        Grade grade = rightIsB.grade(choices("a"));
        assertEquals(Verdict.INCORRECT, grade.verdict());
        assertEquals(Optional.of(Confusion.ANOTHER_DATE), grade.confusion());
        assertEquals("That is another day.", grade.feedback());
    }

    @Test
    void a_wrong_one_among_several_takes_a_right_one_back() {
        assertEquals(1, rightAreAAndB.grade(choices("a", "b")).fraction());
        assertEquals(0.5, rightAreAAndB.grade(choices("a")).fraction());
        assertEquals(0.5, rightAreAAndB.grade(choices("a", "b", "c")).fraction());
        assertEquals(0, rightAreAAndB.grade(choices("a", "c")).fraction());
        assertEquals(0, rightAreAAndB.grade(choices("a", "b", "c", "d")).fraction());
        assertEquals(
                Verdict.INCORRECT,
                rightAreAAndB.grade(choices("a", "b", "c", "d")).verdict());
    }

    @Test
    void an_order_earns_by_its_pairs() {
        assertEquals(Verdict.CORRECT, order("a", "b", "c").verdict());
        assertEquals(1 / 3.0, order("a", "c", "b").fraction(), 1e-9);
        assertEquals(Verdict.INCORRECT, order("c", "b", "a").verdict());
    }

    private Grade order(String... ids) {
        return abcInOrder.grade(new Response.Order(List.of(ids)));
    }

    @Test
    void a_chance_order_earns_little_on_average() {
        List<String> ids = new ArrayList<>(List.of("a", "b", "c"));
        Random chance = new Random(7);
        double sum = 0;
        for (int i = 0; i < 6_000; i++) {
            Collections.shuffle(ids, chance);
            sum += abcInOrder.grade(new Response.Order(ids)).fraction();
        }
        assertTrue(sum / 6_000 < 0.3, "mean " + sum / 6_000);
    }

    @Test
    void matching_earns_by_its_pairs() {
        assertEquals(Verdict.CORRECT, pairs(Map.of("a", "x", "b", "y")).verdict());
        assertEquals(0.5, pairs(Map.of("a", "x", "b", "z")).fraction());
        assertEquals(0.5, pairs(Map.of("a", "x")).fraction());
        assertEquals(Verdict.INCORRECT, pairs(Map.of("a", "y", "b", "x")).verdict());
    }

    private Grade pairs(Map<String, String> pairs) {
        return aWithXAndBWithY.grade(new Response.Pairs(pairs));
    }

    @Test
    void parts_of_a_typed_answer_earn_parts_of_the_mark() {
        Question twoNames = new ShortAnswer(
                CARD,
                List.of(
                        new Expected.Name("Ada Lind", List.of(), List.of()),
                        new Expected.Name("Omar Reyes", List.of(), List.of())));
        assertEquals(
                Verdict.CORRECT,
                twoNames.grade(new Response.Text("Omar Reyes and Ada Lind")).verdict());
        assertEquals(0.5, twoNames.grade(new Response.Text("Lind")).fraction(), 1e-9);
    }

    @Test
    void who_gives_up_is_unsure_in_every_kind() {
        for (Question question : List.of(rightIsB, rightAreAAndB, abcInOrder, aWithXAndBWithY)) {
            assertEquals(
                    Verdict.UNSURE, question.grade(new Response.GiveUp(true)).verdict());
        }
    }

    @Test
    void a_response_of_another_shape_is_refused() {
        for (Question question : List.of(rightIsB, rightAreAAndB, abcInOrder, aWithXAndBWithY)) {
            assertThrows(Refusal.class, () -> question.grade(new Response.Text("b")));
        }
        assertThrows(Refusal.class, () -> rightIsB.grade(choices("a", "b")));
        assertThrows(Refusal.class, () -> rightIsB.grade(choices("z")));
        assertThrows(Refusal.class, () -> rightAreAAndB.grade(choices()));
        assertThrows(Refusal.class, () -> order("a", "b"));
        assertThrows(Refusal.class, () -> order("a", "a", "b"));
        assertThrows(Refusal.class, () -> pairs(Map.of("q", "x")));
        assertThrows(Refusal.class, () -> pairs(Map.of()));
    }

    @Test
    void the_place_of_the_key_is_uniform() {
        int[] places = new int[3];
        for (int seed = 0; seed < 9_000; seed++) {
            List<Option> options = rightIsB.asked(1, new Random(seed * 7_919L)).options();
            places[options.indexOf(option("b"))]++;
        }
        for (int count : places) {
            assertEquals(3_000, count, 200);
        }
    }
}
