package io.lector.problem;

import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import java.util.List;

/** A problem that is told later than in the reply to the request that caused it. */
public record ProblemDocument(URI type, String title, int status, String detail, List<Refusal.FieldError> errors) {

    public ProblemDocument {
        errors = List.copyOf(errors);
    }

    public static ProblemDocument of(Refusal refusal) {
        return of(RefusalMapper.statusOf(refusal.kind()), refusal.getMessage(), refusal.errors());
    }

    /** A bug; of it nothing is told. */
    public static ProblemDocument unexpected() {
        return of(Status.INTERNAL_SERVER_ERROR, StatusWords.of(500), List.of());
    }

    private static ProblemDocument of(Status status, String detail, List<Refusal.FieldError> errors) {
        String title = status.getReasonPhrase();
        return new ProblemDocument(ProblemShape.typeOf(title), title, status.getStatusCode(), detail, errors);
    }
}
