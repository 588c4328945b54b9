package io.lector.chat;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.lector.bank.Bank;
import io.lector.question.Key;
import io.lector.question.Ordering;
import io.lector.question.Question;
import io.lector.question.SingleChoice;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** A reader's way through a conversation, by quick replies and by words. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class ConversationWalkthroughTest {

    @Inject
    Bank bank;

    @Inject
    Session session;

    private Question waiting(JsonPath last) {
        String id = last.getString("quiz.question.id");
        return bank.published(Talk.ARTICLE).question(id).orElseThrow().question();
    }

    /** A quiz whose first question is a choice among options. */
    private JsonPath choiceQuiz(Talk talk) {
        for (int tries = 0; tries < 20; tries++) {
            JsonPath started = talk.take(Map.of("type", "quiz", "length", 3));
            if (waiting(started) instanceof SingleChoice) {
                return started;
            }
        }
        throw new AssertionError("no choice");
    }

    private static Map<String, Object> choosing(String question, String option) {
        return Map.of("type", "answer", "question", question, "response", Map.of("choices", List.of(option)));
    }

    private static String wrong(SingleChoice question) {
        return question.choice().distractors().get(0).option().id();
    }

    private static String right(SingleChoice question) {
        return question.choice().key().id();
    }

    @Test
    void it_greets_and_says_what_can_be_done() {
        JsonPath opened = Talk.begun().opened;
        assertEquals("suggestions", opened.getString("exchanges[0].replies[0].type"));
        assertTrue(opened.getString("exchanges[0].replies[0].text").startsWith("Hello!"));
        assertEquals("quiz", opened.getString("exchanges[0].replies[0].suggestions[0].action.type"));
    }

    @Test
    void a_wrong_answer_gets_the_confusion_named_a_hint_before_the_key_and_an_explainer_on_offer() {
        Talk talk = Talk.begun();
        JsonPath started = choiceQuiz(talk);
        SingleChoice question = (SingleChoice) waiting(started);
        String id = question.card().id();
        JsonPath missed = talk.take(choosing(id, wrong(question)));
        assertEquals("verdict", missed.getString("replies[0].type"));
        assertEquals("incorrect", missed.getString("replies[0].verdict"));
        assertFalse(missed.getBoolean("replies[0].closed"));
        assertNull(missed.getString("replies[0].key"));
        assertNotNull(missed.getString("replies[0].confusion"));
        assertEquals(id, missed.getString("quiz.question.id"));

        JsonPath hinted = talk.press(missed, "Give me a hint");
        assertEquals("hint", hinted.getString("replies[0].type"));
        assertEquals(question.card().hints().get(0), hinted.getString("replies[0].text"));

        JsonPath solved = talk.take(choosing(id, right(question)));
        assertEquals("correct", solved.getString("replies[0].verdict"));
        assertTrue(solved.getBoolean("replies[0].closed"));
        assertEquals(List.of(right(question)), solved.getList("replies[0].key.options"));
        assertFalse(solved.getList("replies[0].citations").isEmpty());
        assertEquals("question", solved.getString("replies[1].type"));

        JsonPath where = talk.press(solved, "Show me where");
        assertEquals(solved.getList("replies[0].citations.paragraph"), where.getList("replies[0].citations.paragraph"));
    }

    @Test
    void who_does_not_know_gets_a_hint_first_and_the_answer_the_second_time() {
        Talk talk = Talk.begun();
        JsonPath started = choiceQuiz(talk);
        JsonPath first = talk.say("no idea");
        assertEquals("hint", first.getString("replies[0].type"));
        JsonPath second = talk.say("i still dont know");
        assertEquals("verdict", second.getString("replies[0].type"));
        assertEquals("unsure", second.getString("replies[0].verdict"));
        assertTrue(second.getString("replies[0].text")
                .contains(waiting(started).key().text()));
    }

    @Test
    void a_quiz_is_answered_in_words_to_its_end_and_looked_back_at() {
        Talk talk = Talk.begun();
        JsonPath last = talk.say("quiz me with five questions please");
        assertEquals(5, last.getInt("quiz.length"));
        for (int turns = 0; turns < 5; turns++) {
            Question question = waiting(last);
            last = turns == 1 ? talk.say("skip") : answerRight(talk, last, question);
        }
        int end = last.getList("replies").size() - 1;
        assertEquals("progress", last.getString("replies[" + end + "].type"));
        assertEquals(4, last.getInt("replies[" + end + "].result.correct"));
        assertEquals(1, last.getInt("replies[" + end + "].result.skipped"));
        assertEquals(4, last.getList("replies[" + end + "].result.understood").size());
        assertNull(last.getString("quiz"));
        JsonPath again = talk.say("yes");
        assertEquals("question", again.getString("replies[0].type"));
    }

    private static JsonPath answerRight(Talk talk, JsonPath last, Question question) {
        List<String> shown = last.getList("quiz.question.options.id");
        String id = question.card().id();
        Key key = question.key();
        if (!key.pairs().isEmpty()) {
            return talk.take(Map.of("type", "answer", "question", id, "response", Map.of("pairs", key.pairs())));
        }
        if (question instanceof Ordering) {
            return talk.take(Map.of("type", "answer", "question", id, "response", Map.of("order", key.options())));
        }
        if (key.options().isEmpty()) {
            return talk.say(key.text());
        }
        List<String> letters = key.options().stream()
                .map(option -> Letters.of(shown.indexOf(option)))
                .toList();
        return talk.say(String.join(" and ", letters).toLowerCase());
    }

    @Test
    void a_free_question_is_answered_with_its_place_and_another_one_is_declined() {
        Talk talk = Talk.begun();
        JsonPath answered = talk.say("who is kaja kallas?");
        assertEquals("answer", answered.getString("replies[0].type"));
        assertTrue(answered.getString("replies[0].text").contains("foreign policy chief"));
        assertTrue(answered.getInt("replies[0].citations[0].paragraph") > 0);
        assertTrue(answered.getString("replies[0].citations[0].link").contains("#:~:text="));
        JsonPath declined = talk.say("Who won the football world cup in 1966?");
        assertEquals("not-in-article", declined.getString("replies[0].type"));
    }

    @Test
    void a_claim_is_told_with_its_speaker() {
        JsonPath answered = Talk.begun().say("What did JD Vance say about Russia?");
        assertEquals("answer", answered.getString("replies[0].type"));
        assertEquals("JD Vance", answered.getString("replies[0].statements[0].speaker"));
        assertTrue(answered.getString("replies[0].statements[0].text").startsWith("JD Vance said"));
    }

    @Test
    void follow_ups_are_about_what_was_told_last() {
        Talk talk = Talk.begun();
        talk.say("Who welcomed Trump in Riyadh?");
        assertTrue(talk.say("and when was that?").getString("replies[0].text").contains("May 13, 2025"));
        assertTrue(talk.say("where?").getString("replies[0].text").contains("Riyadh"));
        JsonPath why = talk.say("why?");
        assertEquals("not-in-article", why.getString("replies[0].type"));
        assertTrue(why.getString("replies[0].text").startsWith("The article does not say why."));
        talk.say("who is the president of ukraine");
        assertEquals("not-in-article", talk.say("and his wife?").getString("replies[0].type"));
    }

    @Test
    void both_parts_of_a_question_are_answered_or_declined() {
        JsonPath both = Talk.begun().say("Who is Kaja Kallas and who won the world cup in 1966?");
        assertEquals("answer", both.getString("replies[0].type"));
        assertEquals("not-in-article", both.getString("replies[1].type"));
    }

    @Test
    void the_second_part_of_a_question_is_about_whom_the_first_names() {
        Talk talk = Talk.begun();
        talk.say("Who is Marco Rubio?");
        JsonPath both = talk.say("Who is Kaja Kallas and what did she say?");
        assertTrue(both.getString("replies[1].text").contains("Kallas"), both.prettify());
    }

    @Test
    void a_question_that_was_skipped_is_not_talked_about_any_more() {
        Talk talk = Talk.begun();
        SingleChoice question = (SingleChoice) waiting(choiceQuiz(talk));
        String id = question.card().id();
        JsonPath missed = talk.take(choosing(id, wrong(question)));
        talk.say("skip");
        JsonPath why = talk.say("why?");
        assertFalse(why.getString("replies[0].text")
                .contains(
                        missed.getString("replies[0].text").lines().findFirst().orElseThrow()));
        assertFalse(why.getList("replies[0].suggestions.action.question").contains(id));
    }

    @Test
    void people_and_terms_are_explained_on_the_facts_they_stand_on() {
        Talk talk = Talk.begun();
        JsonPath person = talk.say("explain kaja kallas");
        assertEquals("explainer", person.getString("replies[0].type"));
        assertEquals("who-kaja-kallas", person.getString("replies[0].explainerId"));
        assertFalse(person.getList("replies[0].citations").isEmpty());
        JsonPath term = talk.say("what does proxy battle mean?");
        assertEquals("term-proxy-battle", term.getString("replies[0].explainerId"));
    }

    @Test
    void what_comes_between_brings_the_open_question_back() {
        Talk talk = Talk.begun();
        JsonPath started = choiceQuiz(talk);
        String open = started.getString("quiz.question.id");
        JsonPath between = talk.say("how am i doing");
        assertEquals("progress", between.getString("replies[0].type"));
        assertEquals("question", between.getString("replies[1].type"));
        assertEquals(open, between.getString("quiz.question.id"));
    }

    @Test
    void a_quick_reply_that_comes_late_answers_nothing() {
        Talk talk = Talk.begun();
        JsonPath started = choiceQuiz(talk);
        SingleChoice question = (SingleChoice) waiting(started);
        talk.say("skip");
        JsonPath late = talk.take(choosing(question.card().id(), right(question)));
        assertTrue(late.getString("replies[0].text").startsWith("That question is not open any more."));
        assertEquals(0, late.getInt("quiz.answered"));
    }

    @Test
    void a_message_repeated_with_the_same_id_changes_nothing() {
        Talk talk = Talk.begun();
        JsonPath started = choiceQuiz(talk);
        SingleChoice question = (SingleChoice) waiting(started);
        Map<String, Object> body = Map.of(
                "messageId",
                UUID.randomUUID(),
                "action",
                choosing(question.card().id(), wrong(question)));
        String first = talk.send(body).statusCode(201).extract().asString();
        String again = talk.send(body).statusCode(200).extract().asString();
        assertEquals(first, again);
        Map<String, Object> other = Map.of("messageId", body.get("messageId"), "text", "hint");
        talk.send(other).statusCode(409);
        Talk elsewhere = Talk.with(talk.token, Talk.ARTICLE);
        elsewhere.send(body).statusCode(409);
    }

    @Test
    void it_is_read_again_as_it_was_and_in_parts() {
        Talk talk = Talk.begun();
        talk.say("quiz me");
        talk.say("hint");
        JsonPath whole = talk.read("").statusCode(200).extract().jsonPath();
        assertEquals(3, whole.getList("exchanges").size());
        assertEquals("quiz me", whole.getString("exchanges[1].text"));
        assertEquals("hint", whole.getString("exchanges[2].replies[0].type"));
        assertEquals(0, whole.getInt("earlier"));
        assertNotNull(whole.getString("quiz.question.id"));
        JsonPath part = talk.read("?limit=1&before=2").statusCode(200).extract().jsonPath();
        assertEquals(1, part.getInt("earlier"));
        assertEquals("quiz me", part.getString("exchanges[0].text"));
    }

    @Test
    void nobody_else_reads_it_or_talks_in_it() {
        Talk talk = Talk.begun();
        Talk other = Talk.begun();
        given().auth()
                .oauth2(other.token)
                .get("/api/v1/conversations/" + talk.id)
                .then()
                .statusCode(404);
        given().auth()
                .oauth2(other.token)
                .contentType(ContentType.JSON)
                .body(Map.of("messageId", UUID.randomUUID(), "text", "hello"))
                .post("/api/v1/conversations/" + talk.id + "/messages")
                .then()
                .statusCode(404);
        given().get("/api/v1/conversations/" + talk.id).then().statusCode(401);
    }

    @Test
    void erasing_a_learner_erases_what_was_said() {
        Talk talk = Talk.begun();
        talk.say("quiz me");
        given().auth().oauth2(talk.token).delete("/api/v1/me").then().statusCode(204);
        talk.read("").statusCode(401);
        assertEquals(
                0L,
                session.createNativeQuery("select count(*) from message where conversation_id = :id", Long.class)
                        .setParameter("id", UUID.fromString(talk.id))
                        .getSingleResult());
    }
}
