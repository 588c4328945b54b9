package io.lector.bench;

import java.util.UUID;

/** An answer that a learner can still give. @param response JSON */
record PreparedAnswer(UUID learner, UUID quiz, String item, String token, String response) {

    /** The call that gives it, under a fresh id. */
    byte[] request() {
        String body = "{\"answerId\":\"" + UUID.randomUUID() + "\",\"questionId\":\"" + item + "\",\"response\":"
                + response + "}";
        return Http.post("/api/v1/quizzes/" + quiz + "/answers", token, body);
    }
}
