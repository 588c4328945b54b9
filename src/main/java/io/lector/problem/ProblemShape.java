package io.lector.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives every problem document the same shape: a stable type, and field errors in {@code errors[]}. */
@Singleton
public class ProblemShape implements ProblemPostProcessor {

    static final String ERRORS = "errors";
    static final String MEDIA_TYPE = "application/problem+json";

    /** The name of the body as a whole among the fields. */
    static final String BODY = "body";

    private static final String TYPE_PREFIX = "urn:lector:problem:";

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        HttpProblem.Builder shaped = HttpProblem.builder()
                .withStatus(problem.getStatus())
                .withTitle(problem.getTitle())
                .withType(problem.getType() == null ? typeOf(problem) : problem.getType())
                .withInstance(problem.getInstance());
        problem.getHeaders().forEach(shaped::withHeader);
        List<Refusal.FieldError> errors = errors(problem.getParameters());
        if (!errors.isEmpty()) {
            shaped.with(ERRORS, errors);
        }
        return shaped.withDetail(detail(problem, errors)).build();
    }

    private static URI typeOf(HttpProblem problem) {
        return typeOf(problem.getStatus().getReasonPhrase());
    }

    static URI typeOf(String reason) {
        return URI.create(TYPE_PREFIX + reason.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    /** Never empty, and of a bug it says nothing. */
    private static String detail(HttpProblem problem, List<Refusal.FieldError> errors) {
        if (problem.getStatusCode() == 500) {
            return StatusWords.of(500);
        }
        if (problem.getDetail() != null) {
            return problem.getDetail();
        }
        return errors.isEmpty()
                ? StatusWords.of(problem.getStatusCode())
                : errors.stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining("; "));
    }

    /** Ours, or what the validator found; in the order of the fields' names, so that the same fault reads the same. */
    private static List<Refusal.FieldError> errors(Map<String, Object> parameters) {
        return Stream.of(ERRORS, "violations")
                .map(parameters::get)
                .filter(List.class::isInstance)
                .flatMap(list -> ((List<?>) list).stream())
                .flatMap(ProblemShape::fieldError)
                .sorted(Comparator.comparing(Refusal.FieldError::field))
                .toList();
    }

    private static Stream<Refusal.FieldError> fieldError(Object error) {
        if (error instanceof Violation found) {
            String field = found.field == null || found.field.isEmpty() ? BODY : found.field;
            return Stream.of(new Refusal.FieldError(field.replaceAll("\\.?<[^>]*>", ""), found.message));
        }
        return error instanceof Refusal.FieldError ours ? Stream.of(ours) : Stream.empty();
    }
}
