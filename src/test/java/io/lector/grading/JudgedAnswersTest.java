package io.lector.grading;

import static io.lector.grading.Match.Outcome.PARTLY;
import static io.lector.grading.Match.Outcome.RIGHT;
import static io.lector.grading.Match.Outcome.UNCLEAR;
import static io.lector.grading.Match.Outcome.WRONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Free phrases where shared words alone do not tell. */
class JudgedAnswersTest {

    /** An expected phrase and the question that it answers. */
    private record Asked(String question, Expected.Words expected) {
        Match.Outcome outcome(String typed) {
            return AnswerReader.read(typed, expected, question).outcome();
        }

        double likelihood(String typed) {
            return AnswerReader.likelihood(typed, expected, question);
        }
    }

    private static Asked asked(String question, String... wordings) {
        List<String> all = Arrays.asList(wordings);
        return new Asked(question, new Expected.Words(all.get(0), all.subList(1, all.size()), List.of()));
    }

    @Test
    void a_wider_place_is_not_wrong_but_not_exact() {
        Asked signed = asked("Where was the harbour treaty signed?", "Lisbon");
        assertEquals(UNCLEAR, signed.outcome("Portugal"));
        assertTrue(signed.likelihood("in Portugal") > signed.likelihood("in Sweden") + 0.2);
    }

    @Test
    void a_place_that_the_question_names_tells_nothing() {
        Asked signed = asked("Where in Portugal was the harbour treaty signed?", "Lisbon");
        assertTrue(signed.likelihood("Portugal") < 0.5);
    }

    @Test
    void a_temperature_may_be_told_in_another_unit() {
        Asked warmth = asked("How warm was the water of the pool?", "20 °C");
        assertEquals(RIGHT, warmth.outcome("293.15 K"));
        assertEquals(RIGHT, warmth.outcome("68 degrees Fahrenheit"));
        assertEquals(WRONG, warmth.outcome("20 K"));
        assertNotEquals(RIGHT, warmth.outcome("not 293.15 K"));
        assertNotEquals(RIGHT, warmth.outcome("20 K or 293.15 K"));
    }

    @Test
    void a_century_that_holds_the_year_is_less_exact_and_another_is_wrong() {
        Asked built = asked("When was the mill built?", "in 1648");
        assertEquals(WRONG, built.outcome("the 18th century"));
        assertNotEquals(WRONG, built.outcome("the 17th century"));
        assertTrue(built.likelihood("the 17th century") > built.likelihood("the 18th century") + 0.2);
    }

    @Test
    void another_day_of_the_same_month_is_wrong_although_most_words_agree() {
        Asked built = asked("When did the ferry sink?", "4 March 1994");
        assertEquals(WRONG, built.outcome("on 5 March 1994"));
        assertTrue(built.likelihood("5 March 1994") < 0.5);
        assertTrue(built.likelihood("March 1994") > built.likelihood("5 March 1994"));
    }

    @Test
    void yes_and_no_are_opposites() {
        Asked ticket = asked("Do visitors need a ticket for the garden?", "Usually, no");
        assertEquals(RIGHT, ticket.outcome("no"));
        assertEquals(WRONG, ticket.outcome("Yes, always"));
        assertTrue(ticket.likelihood("they are not needed") > ticket.likelihood("yes"));
    }

    @Test
    void one_word_may_be_written_as_two() {
        Asked race = asked("What did the twins win?", "a motorboat race");
        assertEquals(RIGHT, race.outcome("motor boat race"));
        assertNotEquals(RIGHT, race.outcome("not a motor boat race"));
    }

    @Test
    void initials_stand_for_first_names() {
        Asked author = asked("Who wrote the report on the dam?", "J. K. Oyelaran");
        assertEquals(RIGHT, author.outcome("Jonas Kofi Oyelaran"));
        assertNotEquals(RIGHT, author.outcome("Jonas Kofi Adeyemi"));
    }

    @Test
    void words_of_the_question_do_not_answer_it() {
        Asked boat = asked("What kind of boat did the club buy?", "a rowing boat");
        assertTrue(boat.likelihood("a boat") < boat.likelihood("a rowing one"));
        assertNotEquals(RIGHT, boat.outcome("boat"));
    }

    @Test
    void a_sentence_around_the_answer_does_not_hide_it() {
        Asked boat = asked("What did the club buy in spring?", "a rowing boat");
        assertEquals(RIGHT, boat.outcome("In spring the club bought a rowing boat for its younger members."));
    }

    @Test
    void a_title_or_a_common_noun_alone_is_not_the_name() {
        Asked bridge = asked("Which bridge was closed?", "Tanner Street Bridge");
        assertNotEquals(RIGHT, bridge.outcome("Harbour Street Bridge"));
        assertTrue(bridge.likelihood("the Tanner bridge") > bridge.likelihood("the Harbour bridge"));
    }

    @Test
    void a_part_of_what_is_expected_stays_a_part() {
        Asked damage = asked("What damaged the roof?", "heavy snow and a fallen tree");
        assertEquals(PARTLY, damage.outcome("heavy snow"));
    }

    @Test
    void a_sentence_is_judged_as_a_sentence() {
        Asked bridge = asked("Why was the bridge closed?", "the cables that held the bridge had rusted through");
        double right = bridge.likelihood("it was closed because its cables were rusted through");
        assertTrue(right > 0.5, () -> "" + right);
        assertTrue(bridge.likelihood("because it was painted") < 0.5);
        assertTrue(bridge.likelihood("the cables had not rusted") < right);
    }

    @Test
    void nothing_is_not_likely_and_nonsense_is_never_right() {
        Asked boat = asked("What did the club buy in spring?", "a rowing boat");
        assertEquals(0, boat.likelihood("  "));
        assertEquals(0, boat.likelihood("I don't know"));
        assertNotEquals(RIGHT, boat.outcome("lorem ipsum dolor sit amet ".repeat(15)));
    }

    @Test
    void without_a_question_an_answer_is_judged_too() {
        Expected.Words race = new Expected.Words("a motorboat race", List.of(), List.of());
        assertEquals(RIGHT, AnswerReader.read("motor boat race", race).outcome());
    }
}
