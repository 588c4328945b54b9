package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.HarbourBridge;
import io.lector.fact.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is meant by questions that lean on the last turns. */
class FollowUpTest {

    private static final FactBook BOOK = HarbourBridge.book();

    private static List<Fact> facts(String... ids) {
        return Stream.of(ids).map(id -> BOOK.fact(id).orElseThrow()).toList();
    }

    private static FollowUp after(String asked, String... told) {
        return new FollowUp(BOOK, facts(told), Optional.of(asked));
    }

    @Test
    void a_bare_question_word_asks_for_a_place_in_what_was_told() {
        FollowUp closure = after("who closed the bridge", "closure");
        assertEquals(Optional.of(Slot.WHEN), closure.slotOfTold("when was that?"));
        assertEquals(Optional.of(Slot.WHEN), closure.slotOfTold("and when?"));
        assertEquals(Optional.of(Slot.WHEN), closure.slotOfTold("When did that happen"));
        assertEquals(Optional.of(Slot.WHERE), closure.slotOfTold("where was it?"));
        assertEquals(Optional.of(Slot.WHY), closure.slotOfTold("why?"));
        assertEquals(Optional.of(Slot.WHY), closure.slotOfTold("WHY DID SHE DO THAT"));
        assertEquals(Optional.of(Slot.WHO), closure.slotOfTold("says who?"));
    }

    @Test
    void a_question_with_words_of_its_own_does_not() {
        FollowUp closure = after("who closed the bridge", "closure");
        assertEquals(Optional.empty(), closure.slotOfTold("when was the lecture?"));
        assertEquals(Optional.empty(), closure.slotOfTold("why did the ferries stop?"));
        assertEquals(Optional.empty(), new FollowUp(BOOK, List.of(), Optional.empty()).slotOfTold("why?"));
    }

    @Test
    void a_fact_fills_what_it_tells_and_nothing_else() {
        Fact closure = facts("closure").get(0);
        assertTrue(FollowUp.fills(closure, Slot.WHEN));
        assertFalse(FollowUp.fills(closure, Slot.WHY));
    }

    @Test
    void he_and_she_are_the_person_that_was_told_about() {
        assertEquals(
                "what did Tom Achter threaten?",
                after("who led the march", "march").complete("what did he threaten?"));
        assertEquals("Lena Brandt’s wife", after("who is brandt", "closure").complete("and her wife"));
    }

    @Test
    void what_about_somebody_else_asks_the_same_again() {
        assertEquals(
                "where did give a lecture Kim Oduya",
                after("where did Rosa Lind give a lecture?", "lecture").complete("and Kim Oduya"));
    }

    @Test
    void a_question_that_stands_alone_stays_as_it_is() {
        assertEquals(
                "Who signed the contract?", after("who is brandt", "closure").complete("Who signed the contract?"));
    }

    @Test
    void whom_the_last_question_named_comes_before_whom_the_answer_is_about() {
        assertEquals(
                "what did Kim Oduya say", after("who is Kim Oduya?", "closure").complete("what did she say"));
        assertEquals("Kim Oduya", after("who is Kim Oduya?", "closure").subject("her"));
        assertEquals("the contract", after("who is Kim Oduya?", "closure").subject("the contract"));
    }

    @Test
    void how_sure_it_is_can_only_be_asked_of_what_was_told() {
        FollowUp closure = after("who closed the bridge", "closure");
        assertTrue(closure.asksHowSure("is that confirmed?"));
        assertTrue(closure.asksHowSure("are you sure"));
        assertTrue(closure.asksHowSure("Is that a fact or an opinion?"));
        assertFalse(closure.asksHowSure("is the bridge closed?"));
        assertFalse(new FollowUp(BOOK, List.of(), Optional.empty()).asksHowSure("is that true?"));
    }

    @Test
    void two_questions_in_one_are_two() {
        assertEquals(
                List.of("Who is Rosa Lind", "when did she speak?"),
                SeveralQuestions.in("Who is Rosa Lind and when did she speak?"));
        assertEquals(
                List.of("Where is Wick?", "How many ferries were cancelled?"),
                SeveralQuestions.in("Where is Wick? How many ferries were cancelled?"));
        assertEquals(
                List.of("Who spoke for the ferry union and the board?"),
                SeveralQuestions.in("Who spoke for the ferry union and the board?"));
    }
}
