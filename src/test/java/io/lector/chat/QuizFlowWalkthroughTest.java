package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.question.Process;
import io.lector.question.Question;
import io.lector.question.SingleChoice;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reader who wants to know where the quiz stands, goes on, stops, and asks for this and that in between. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class QuizFlowWalkthroughTest {

    @Inject
    Bank bank;

    @Inject
    Libraries libraries;

    private Question waiting(JsonPath last) {
        return bank.published(Talk.ARTICLE).question(open(last)).orElseThrow().question();
    }

    private static String open(JsonPath last) {
        return last.getString("quiz.question.id");
    }

    private static String text(JsonPath last, int reply) {
        return last.getString("replies[" + reply + "].text");
    }

    private static JsonPath answer(Talk talk, String question, String option) {
        return talk.take(
                Map.of("type", "answer", "question", question, "response", Map.of("choices", List.of(option))));
    }

    private JsonPath choiceQuiz(Talk talk) {
        JsonPath started = talk.say("multiple choice questions please");
        assertTrue(waiting(started) instanceof SingleChoice);
        return started;
    }

    private JsonPath answerRight(Talk talk, JsonPath last) {
        return answer(
                talk, open(last), ((SingleChoice) waiting(last)).choice().key().id());
    }

    @Test
    void the_article_is_summed_up_and_its_origin_told_before_anything_else() {
        Talk talk = Talk.begun();
        JsonPath summed = talk.say("whats this about");
        assertEquals("answer", summed.getString("replies[0].type"));
        assertTrue(summed.getList("replies[0].citations").size() >= 3, summed.prettify());
        assertTrue(text(talk.say("where does it say that?"), 0).contains("Paragraph"));
        String origin = text(talk.say("who wrote it"), 0);
        assertTrue(origin.contains("Briar Stewart") && origin.contains("CBC News") && origin.contains("https://"));
        assertTrue(text(talk.say("list all the people in the article"), 0).contains("Kaja Kallas"));
        assertTrue(text(talk.say("show me paragraph 3"), 0).contains("Paragraph 3"));
        assertEquals("not-in-article", talk.say("show me paragraph 999").getString("replies[0].type"));
    }

    @Test
    void who_asks_where_the_quiz_stands_is_told_and_keeps_it() {
        Talk talk = Talk.begun();
        JsonPath second = answerRight(talk, choiceQuiz(talk));
        for (String ask : List.of("what question are we on?", "how many more", "whats my score")) {
            JsonPath told = talk.say(ask);
            assertTrue(text(told, 0).startsWith("Question 2 of 5; 4 to answer; 1 of 1 right"), told.prettify());
            assertEquals("question", told.getString("replies[1].type"));
            assertEquals(open(second), open(told));
        }
    }

    @Test
    void next_leads_back_to_a_question_that_was_talked_past_and_on_from_one_that_was_not() {
        Talk talk = Talk.begun();
        JsonPath second = answerRight(talk, choiceQuiz(talk));
        assertEquals(open(second), open(talk.say("next")), "after the verdict on another question");
        talk.say("thank you");
        assertEquals(open(second), open(talk.say("ok next")), "after small talk");
        talk.say("show me where");
        assertEquals(open(second), open(talk.say("go on")), "after its place was shown");
        JsonPath third = talk.say("next");
        assertNotEquals(open(second), open(third), "when nothing came between");
        assertNotEquals(open(third), open(talk.say("skip")));
    }

    @Test
    void whatever_is_said_while_a_question_waits_the_ways_on_are_shown() {
        Talk talk = Talk.begun();
        JsonPath second = answerRight(talk, choiceQuiz(talk));
        for (String message : List.of(
                "why",
                "show me where",
                "thanks",
                "are you an AI?",
                "can i change my answer",
                "what is it about",
                "who wrote this",
                "what did i get wrong",
                "who is the president of ukraine",
                "tell me a joke",
                "asdfgh",
                "how am i doing",
                "help",
                "a or b")) {
            JsonPath said = talk.say(message);
            assertEquals(open(second), open(said), message);
            int last = said.getList("replies").size() - 1;
            List<String> ways = said.getList("replies[" + last + "].suggestions.action.type");
            assertTrue(ways.contains("skip"), message + "\n" + said.prettify());
        }
    }

    @Test
    void what_can_be_no_answer_costs_no_try() {
        Talk talk = Talk.begun();
        JsonPath started = talk.say("short answer questions");
        assertEquals("short-answer", started.getString("quiz.question.kind"));
        for (String aside : List.of(
                "merci beaucoup",
                "what's 2+2",
                "I want to talk to a human",
                "write me a poem about putin",
                "A",
                "trump coming or not")) {
            JsonPath said = talk.say(aside);
            assertFalse(said.getList("replies.type").contains("verdict"), aside + "\n" + said.prettify());
            assertEquals(open(started), open(said), aside);
        }
    }

    @Test
    void a_quiz_that_is_stopped_counts_what_was_asked_and_names_what_was_missed() {
        Talk talk = Talk.begun();
        JsonPath second = answerRight(talk, choiceQuiz(talk));
        String missed = waiting(second).card().stem();
        talk.say("i don't know");
        talk.say("i don't know");
        JsonPath fourth = talk.say("skip");
        JsonPath ended = talk.say("stop");
        assertEquals(4, fourth.getInt("quiz.number"));
        assertTrue(
                text(ended, 0).startsWith("That was the quiz: 1 of 2 right; 1 skipped; 2 were not asked."),
                text(ended, 0));
        assertEquals(2, ended.getInt("replies[0].result.asked"));
        assertEquals(2, ended.getInt("replies[0].result.unasked"));
        JsonPath wrong = talk.press(ended, "What did I get wrong?");
        assertTrue(text(wrong, 0).contains(missed), wrong.prettify());
        assertTrue(text(talk.say("whats my score"), 0).startsWith("In the last quiz: 1 of 2 right."));
    }

    @Test
    void who_stops_at_once_got_nothing_wrong() {
        Talk talk = Talk.begun();
        talk.say("quiz me");
        assertTrue(text(talk.say("stop"), 0).startsWith("That was the quiz: no question answered; 5 were not asked."));
        assertTrue(text(talk.say("the 2nd one"), 0).startsWith("No question is open"));
    }

    @Test
    void a_quiz_is_about_whom_one_names_and_says_so_when_there_is_nothing() {
        Talk talk = Talk.begun();
        JsonPath about = talk.say("yo can u ask me stuff bout zelenskyy pls");
        PublishedBank published = bank.published(Talk.ARTICLE);
        List<String> facts = waiting(about).card().facts();
        assertTrue(
                libraries.of(published).facts(facts).stream()
                        .anyMatch(fact -> FactsAbout.names(fact).anyMatch("volodymyr-zelenskyy"::equals)
                                || libraries
                                        .of(published)
                                        .statement(fact)
                                        .text()
                                        .contains("Zelenskyy")),
                facts.toString());
        assertTrue(text(talk.say("quiz me about napoleon"), 0).startsWith("I have no questions like that"));
    }

    @Test
    void a_quiz_is_of_the_kind_that_is_wished() {
        Talk talk = Talk.begun();
        JsonPath one = talk.say("Quiz me, one question, true/false");
        assertEquals("true-false", one.getString("quiz.question.kind"));
        assertEquals(1, one.getInt("quiz.length"));
        assertEquals("cloze", talk.say("fill in the blank questions").getString("quiz.question.kind"));
    }

    @Test
    void a_newcomer_begins_with_what_can_be_found_in_one_place_and_may_wish_for_it() {
        for (int newcomer = 0; newcomer < 5; newcomer++) {
            assertEquals(
                    Process.RETRIEVE,
                    waiting(Talk.begun().say("quiz me")).card().process());
        }
        Talk talk = Talk.begun();
        talk.say("harder please");
        assertEquals(Process.RETRIEVE, waiting(talk.say("easier")).card().process());
    }

    @Test
    void who_has_found_some_of_several_is_told_to_send_all_together() {
        Talk talk = Talk.begun();
        JsonPath started = talk.say("multiple response question");
        List<String> shown = started.getList("quiz.question.options.id");
        List<String> key = waiting(started).key().options();
        JsonPath partly = talk.say(Letters.of(shown.indexOf(key.get(0))));
        assertEquals("partial", partly.getString("replies[0].verdict"));
        assertTrue(text(partly, 0).contains("send them together"), text(partly, 0));
        assertTrue(text(talk.say("i dont get it"), 0).contains("send them together"));
        JsonPath undecided = talk.say("a or b");
        assertEquals("suggestions", undecided.getString("replies[0].type"));
        List<String> labels = undecided.getList("replies[0].suggestions.label");
        assertEquals(
                3,
                labels.stream().filter(label -> label.startsWith("My answer")).count());
    }
}
