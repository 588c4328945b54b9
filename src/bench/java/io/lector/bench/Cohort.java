package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Learners who enrolled and started quizzes, all over HTTP, and now wait for the signal. */
final class Cohort {

    private static final int AT_ONCE = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Service service;
    private final RightAnswers right;

    Cohort(Service service, RightAnswers right) {
        this.service = service;
        this.right = right;
    }

    /** A learner's answer and its place in a quiz. */
    private record Place(int number, PreparedAnswer answer) {}

    /** @param quizzesEach practice quizzes of ten questions, or as many as the bank can spread */
    List<PreparedAnswer> enrol(int learners, int quizzesEach) throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<List<Place>>> parts = new ArrayList<>();
            for (int i = 0; i < learners; i++) {
                parts.add(crew.submit(() -> enrolOne(quizzesEach)));
            }
            List<Place> all = new ArrayList<>();
            for (Future<List<Place>> part : parts) {
                all.addAll(part.get());
            }
            // Neighbours in the list belong to different learners: no two calls under way wait for one quiz's lock.
            return all.stream()
                    .sorted(Comparator.comparingInt(Place::number))
                    .map(Place::answer)
                    .toList();
        } finally {
            crew.shutdownNow();
        }
    }

    private List<Place> enrolOne(int quizzes) throws Exception {
        JsonNode learner = JSON.readTree(Http.call("POST", service.address("/api/v1/learners"), Optional.empty(), ""));
        String token = learner.get("token").asText();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < quizzes; i++) {
            JsonNode quiz = start(token);
            UUID id = UUID.fromString(quiz.get("id").asText());
            for (JsonNode turn : quiz.get("turns")) {
                String item = turn.get("questionId").asText();
                places.add(new Place(
                        places.size(),
                        new PreparedAnswer(
                                UUID.fromString(learner.get("id").asText()), id, item, token, right.to(item))));
            }
        }
        return places;
    }

    private JsonNode start(String token) throws Exception {
        String wish = "{\"article\":\"" + Service.ARTICLE + "\",\"behaviour\":\"practice\",\"length\":10}";
        return JSON.readTree(Http.call("POST", service.address("/api/v1/quizzes"), Optional.of(token), wish));
    }
}
