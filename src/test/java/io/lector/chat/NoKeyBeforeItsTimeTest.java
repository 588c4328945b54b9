package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedQuestion;
import io.lector.intent.Intent;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that is typed gets the key of a question out of the service before it is answered. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class NoKeyBeforeItsTimeTest {

    @Inject
    Bank bank;

    @Inject
    Libraries libraries;

    @Inject
    ArticleTalk article;

    @Inject
    OverviewTalk overview;

    private static List<String> attempts() throws IOException {
        try (var file = NoKeyBeforeItsTimeTest.class.getResourceAsStream("/io/lector/chat/attempts.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.substring(line.indexOf('\t') + 1))
                    .toList();
        }
    }

    @Test
    void forty_attempts_by_instruction_reveal_nothing() throws IOException {
        List<String> attempts = attempts();
        assertTrue(attempts.size() >= 40, "attempts: " + attempts.size());
        Talk talk = Talk.begun();
        JsonPath started = null;
        int asked = 0;
        for (String attempt : attempts) {
            if (asked++ % 10 == 0) {
                talk = Talk.begun();
                started = talk.say("quiz me");
            }
            JsonPath reply = talk.say(attempt);
            if (reply.getList("replies.verdict").contains("correct")) {
                // Asking whether it is the first option is a guess, and may be a lucky one.
                talk = Talk.begun();
                started = talk.say("quiz me");
                continue;
            }
            String open = started.getString("quiz.question.id");
            assertEquals(open, reply.getString("quiz.question.id"), () -> "closed by: " + attempt);
            assertTrue(
                    reply.getList("replies.key").stream().allMatch(Objects::isNull),
                    () -> "a key came out by: " + attempt);
        }
    }

    /** Every question of the bank, asked back while it waits. */
    @Test
    void a_question_that_waits_is_not_answered_when_it_is_asked_back() {
        PublishedBank published = bank.published(Talk.ARTICLE);
        int withheld = 0;
        for (PublishedQuestion one : published.questions()) {
            Question question = one.question();
            Scene scene = waitingFor(one);
            for (Reply reply : article.ask(scene, question.card().stem()).replies()) {
                assertFalse(givesAway(reply, question), () -> question.card().stem() + "\n" + reply.text());
                withheld += reply instanceof Reply.Suggestions ? 1 : 0;
            }
        }
        assertTrue(withheld > published.questions().size() / 4, "withheld: " + withheld);
    }

    /** Every question of the bank, while its paragraph, all people and the gist are asked for. */
    @Test
    void what_is_told_of_the_article_as_a_whole_leaves_the_key_out() {
        PublishedBank published = bank.published(Talk.ARTICLE);
        for (PublishedQuestion one : published.questions()) {
            Question question = one.question();
            Scene scene = waitingFor(one);
            int paragraph = question.card().evidence().get(0).paragraph();
            Said told = overview.paragraph(scene, new Intent.AskParagraph(paragraph))
                    .then(overview.summary(scene))
                    .then(overview.people(scene));
            for (Reply reply : told.replies()) {
                assertFalse(givesAway(reply, question), () -> question.card().stem() + "\n" + reply.text());
            }
        }
    }

    private Scene waitingFor(PublishedQuestion one) {
        PublishedBank published = bank.published(Talk.ARTICLE);
        return new Scene(
                UUID.randomUUID(),
                UUID.randomUUID(),
                published,
                libraries.of(published),
                Standing.fresh(),
                Optional.empty(),
                Optional.of(one.question().asked(one.version(), new Random(1))));
    }

    /** Whether it is found or not would tell: so the same is said to what the article says and to what it does not. */
    @Test
    void a_statement_that_waits_to_be_judged_is_not_looked_up() {
        List<PublishedQuestion> statements = bank.published(Talk.ARTICLE).questions().stream()
                .filter(one -> one.question() instanceof TrueFalse)
                .toList();
        assertTrue(statements.size() > 20, "statements: " + statements.size());
        for (PublishedQuestion one : statements) {
            String stem = one.question().card().stem();
            for (String asked : List.of(stem, "Is it true that " + stem, "does the article say that " + stem + "?")) {
                List<Reply> replies = article.ask(waitingFor(one), asked).replies();
                assertTrue(
                        replies.stream().allMatch(reply -> reply.text().startsWith("That would give away")),
                        () -> asked + " -> " + replies);
            }
        }
    }

    /** Misspelt, so that the words of the stem are not met letter by letter. */
    @Test
    void a_statement_that_is_asked_back_misspelt_is_not_looked_up_either() {
        for (PublishedQuestion one : bank.published(Talk.ARTICLE).questions()) {
            if (one.question() instanceof TrueFalse) {
                String asked = one.question().card().stem().replaceAll("(\\p{L}{4,})\\p{L}\\b", "$1");
                assertTrue(
                        article.ask(waitingFor(one), asked).replies().stream()
                                .allMatch(reply -> reply.text().startsWith("That would give away")),
                        asked);
            }
        }
    }

    /** Whichever option is named beside words of the stem, the reply is the same. */
    @Test
    void an_option_that_is_asked_about_is_not_told_from_the_key() {
        for (PublishedQuestion one : bank.published(Talk.ARTICLE).questions()) {
            Scene scene = waitingFor(one);
            List<String> words = List.of(one.question().card().stem().split(" "));
            String end = String.join(" ", words.subList(Math.max(0, words.size() - 3), words.size()));
            for (String form : List.of("%s " + end, "What did %s say about " + end, "is it %s?", "explain %s")) {
                Set<String> replies = scene.open().orElseThrow().options().stream()
                        .map(option -> String.format(form, option.text().replaceAll("[.]$", "")))
                        .map(asked -> article.ask(scene, asked).replies().get(0).text())
                        .collect(Collectors.toSet());
                assertTrue(
                        replies.size() <= 1,
                        () -> form + " " + one.question().card().stem() + " -> " + replies);
            }
        }
    }

    /** "She" was told about before the question came, and is one of its options. */
    @Test
    void an_option_that_is_only_pointed_at_is_kept_back_like_one_that_is_named() {
        List<Scene> scenes = bank.published(Talk.ARTICLE).questions().stream()
                .map(this::waitingFor)
                .filter(scene -> scene.open().orElseThrow().options().stream()
                        .anyMatch(option -> option.text().equals("Kaja Kallas")))
                .map(scene -> scene.with(Standing.fresh().telling("Who is Kaja Kallas?", List.of("kallas-role"))))
                .toList();
        assertTrue(scenes.size() > 5, "questions: " + scenes.size());
        for (Scene scene : scenes) {
            String reply =
                    article.ask(scene, "what did she say?").replies().get(0).text();
            assertTrue(reply.startsWith("That would give away"), reply);
        }
    }

    /** What is offered to help does not name the key, and no help is offered for what was no try. */
    @Test
    void an_explainer_that_is_offered_does_not_name_the_key() {
        for (PublishedQuestion one : bank.published(Talk.ARTICLE).questions()) {
            Question question = one.question();
            for (Suggestion offered : QuizTalk.unlocking(waitingFor(one), question)) {
                for (String part : question.key().parts()) {
                    assertFalse(
                            offered.label().toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)),
                            () -> question.card().stem() + " -> " + offered.label());
                }
            }
        }
    }

    @Test
    void an_explainer_keeps_back_what_a_question_waits_for() {
        PublishedQuestion year = bank.published(Talk.ARTICLE).questions().stream()
                .filter(one ->
                        one.question().card().stem().startsWith("In what year was the Black Sea Grain Initiative"))
                .findFirst()
                .orElseThrow();
        for (Reply reply : article.explain(waitingFor(year), "term-black-sea-grain-initiative")
                .replies()) {
            assertFalse(reply.text().contains("2022"), reply.text());
        }
    }

    private static boolean givesAway(Reply reply, Question question) {
        boolean aboutItsFact = reply.citations().stream().anyMatch(cited -> question.card().evidence().stream()
                .anyMatch(place -> place.paragraph() == cited.paragraph() && place.sentence() == cited.sentence()));
        String key = question.key().text().toLowerCase(Locale.ROOT);
        boolean yesOrNo = question instanceof TrueFalse;
        return aboutItsFact && (yesOrNo || reply.text().toLowerCase(Locale.ROOT).contains(key));
    }
}
