package io.lector;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A learner who answers and answers, and repeats what got no reply until there is one. */
final class AnswerWriter implements Runnable {

    private static final String WISH =
            "{\"article\": \"%s\", \"behaviour\": \"certainty\", \"length\": 20, \"kinds\": [\"multiple-choice\", \"who-said\"]}";

    /** An answer that was acknowledged. */
    record Acknowledged(Api learner, String id, String path, String body, JsonNode reply) {}

    private final int port;
    private final String article;
    private final AtomicBoolean going;
    private final List<Acknowledged> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger replayed = new AtomicInteger();

    AnswerWriter(int port, String article, AtomicBoolean going) {
        this.port = port;
        this.article = article;
        this.going = going;
    }

    @Override
    public void run() {
        Api nobody = new Api(port, java.util.Optional.empty());
        Api learner = nobody;
        while (going.get()) {
            if (learner == nobody || learner.token().filter(String::isEmpty).isPresent()) {
                learner = nobody.learner();
            } else {
                quiz(learner);
            }
            PackagedService.pause();
        }
    }

    private void quiz(Api learner) {
        Api.Reply quiz = learner.send("POST", "/api/v1/quizzes", WISH.formatted(article));
        JsonNode question = quiz.body().path("question");
        String path = "/api/v1/quizzes/" + quiz.body().path("id").asText() + "/answers";
        while (going.get() && question.has("id")) {
            question = answer(learner, path, question).path("next");
        }
    }

    private JsonNode answer(Api learner, String path, JsonNode question) {
        String id = UUID.randomUUID().toString();
        String body =
                "{\"answerId\": \"%s\", \"questionId\": \"%s\", \"response\": {\"choices\": [\"%s\"]}, \"certainty\": 2}"
                        .formatted(
                                id,
                                question.path("id").asText(),
                                question.at("/options/0/id").asText());
        while (true) {
            Api.Reply reply = learner.send("POST", path, body);
            if (reply.status() == 200 || reply.status() == 201) {
                replayed.addAndGet(reply.status() == 200 ? 1 : 0);
                acknowledged.add(new Acknowledged(learner, id, path, body, reply.body()));
                return reply.body();
            }
            if (reply.status() != 0 && reply.status() != 503) {
                throw new AssertionError(reply.toString());
            }
            if (!going.get()) {
                return question;
            }
            PackagedService.pause();
        }
    }

    List<Acknowledged> acknowledged() {
        synchronized (acknowledged) {
            return List.copyOf(acknowledged);
        }
    }

    int replayed() {
        return replayed.get();
    }
}
