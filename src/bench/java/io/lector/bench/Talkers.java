package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Learners who each have a conversation, and say in turns what people say. */
final class Talkers {

    private static final int AT_ONCE = 8;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What one says, over and over; what it does depends on where the conversation stands. */
    private static final List<String> SAID = List.of(
            "quiz me, 5 questions",
            "a",
            "hint please",
            "the second one",
            "who is the president of ukraine?",
            "i dont know",
            "c",
            "when were the talks held?",
            "skip",
            "who won the world cup in 1966?",
            "how am i doing?",
            "b",
            "explain the ceasefire",
            "d",
            "thanks");

    /** @param path of its messages */
    private record Talker(String token, String path) {}

    private final List<Talker> talkers;

    private Talkers(List<Talker> talkers) {
        this.talkers = talkers;
    }

    static Talkers enrol(Service service, int count) throws InterruptedException, ExecutionException {
        ExecutorService crew = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Talker>> parts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                parts.add(crew.submit(() -> enrolOne(service)));
            }
            List<Talker> all = new ArrayList<>();
            for (Future<Talker> part : parts) {
                all.add(part.get());
            }
            return new Talkers(all);
        } finally {
            crew.shutdownNow();
        }
    }

    private static Talker enrolOne(Service service) throws Exception {
        JsonNode learner = JSON.readTree(Http.call("POST", service.address("/api/v1/learners"), Optional.empty(), ""));
        String token = learner.get("token").asText();
        String article = "{\"article\":\"" + Service.ARTICLE + "\"}";
        JsonNode conversation =
                JSON.readTree(Http.call("POST", service.address("/api/v1/conversations"), Optional.of(token), article));
        return new Talker(
                token, "/api/v1/conversations/" + conversation.get("id").asText() + "/messages");
    }

    /** Messages without end: each of the learners says one, then each the next. */
    Iterator<byte[]> messages() {
        return new Iterator<>() {
            private long next;

            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public byte[] next() {
                Talker talker = talkers.get((int) (next % talkers.size()));
                int said = (int) (next / talkers.size() + next % talkers.size()) % SAID.size();
                next++;
                String body = "{\"messageId\":\"" + UUID.randomUUID() + "\",\"text\":\"" + SAID.get(said) + "\"}";
                return Http.post(talker.path(), talker.token(), body);
            }
        };
    }
}
