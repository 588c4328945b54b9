package io.lector.quiz;

import io.lector.question.Response;
import java.util.Optional;
import java.util.UUID;

/** What a learner hands in. @param answerId chosen by the client, once for each answer */
record Given(UUID answerId, String questionId, Response response, Optional<Certainty> certainty) {}
