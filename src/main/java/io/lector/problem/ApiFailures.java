package io.lector.problem;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * How an operation can fail by what it takes. A resource tells only what cannot be seen from that, or can be said better.
 *
 * @param resource whose operation it is, in the singular: "quiz"
 */
record ApiFailures(Operation operation, String resource) {

    /** The security scheme of learners. */
    static final String LEARNER = "learner";

    /** The security scheme of editors. */
    static final String EDITOR = "editor";

    /** Description by status, or by "default". */
    Map<String, String> all() {
        Map<String, String> failures = new TreeMap<>();
        failures.put("default", "Anything else that goes wrong, told in the same way");
        if (takes(Parameter.In.QUERY)) {
            failures.put("400", "A parameter is wrong");
        }
        if (takes(Parameter.In.PATH)) {
            failures.put("404", needs(LEARNER) ? "This learner has no such " + resource : "No such " + resource);
        }
        if (operation.getRequestBody() != null) {
            failures.put("400", "A field is wrong");
            failures.put("413", "The body is larger than 256 KiB; nothing of it was read");
            failures.put("415", "The body is not application/json");
        }
        if (needs(EDITOR)) {
            failures.put("401", "Not the editor's token");
        } else if (needs(LEARNER)) {
            failures.put("401", "No valid token");
        }
        if (needs(EDITOR) || needs(LEARNER) || operation.getRequestBody() != null) {
            failures.put("503", "The database is away; Retry-After says when to send the same again");
        }
        return failures;
    }

    private boolean needs(String scheme) {
        return Optional.ofNullable(operation.getSecurity()).orElse(List.of()).stream()
                .anyMatch(requirement -> requirement.hasScheme(scheme));
    }

    private boolean takes(Parameter.In place) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .anyMatch(parameter -> parameter.getIn() == place);
    }
}
