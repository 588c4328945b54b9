package io.lector.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Gives every problem document the same shape: a stable type, and field errors in {@code errors[]}. */
@Singleton
public class ProblemShape implements ProblemPostProcessor {

    static final String ERRORS = "errors";

    private static final String TYPE_PREFIX = "urn:lector:problem:";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withStatus(problem.getStatus())
                .withTitle(problem.getTitle())
                .withType(problem.getType() == null ? typeOf(problem) : problem.getType())
                .withInstance(problem.getInstance());
        if (problem.getStatusCode() != 500 && problem.getDetail() != null) {
            shaped.withDetail(problem.getDetail());
        }
        problem.getHeaders().forEach(shaped::withHeader);
        problem.getParameters().forEach((name, value) -> copy(shaped, name, value));
        return shaped.build();
    }

    private static URI typeOf(HttpProblem problem) {
        String reason = problem.getStatus().getReasonPhrase();
        return URI.create(TYPE_PREFIX + reason.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    private static void copy(HttpProblem.Builder shaped, String name, Object value) {
        switch (name) {
            case "violations" -> shaped.with(ERRORS, fieldErrors(value));
            // What the JSON reader names is one field.
            case "field" -> shaped.with(ERRORS, List.of(Map.of("field", value, "message", "has a wrong form")));
            default -> shaped.with(name, value);
        }
    }

    private static List<?> fieldErrors(Object violations) {
        return violations instanceof List<?> list
                ? list.stream().map(ProblemShape::fieldError).toList()
                : List.of();
    }

    private static Object fieldError(Object violation) {
        return violation instanceof io.quarkiverse.resteasy.problem.validation.Violation found
                ? new Refusal.FieldError(found.field, found.message)
                : violation;
    }
}
