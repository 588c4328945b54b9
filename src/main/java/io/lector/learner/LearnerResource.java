package io.lector.learner;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enrolling, coming back and being forgotten. */
@Path("/api/v1/learners")
@Tag(name = "Learners", description = "Pseudonyms without a name: a token for now, a code to come back")
@Produces(MediaType.APPLICATION_JSON)
public class LearnerResource {

    private static final String ENROLLED_EXAMPLE =
            """
            {"id": "0b9f6c1e-1c52-4d0e-9d0a-5f2f6f7a3c11", "token": "eyJhbGciOiJIUzI1NiJ9…",
             "resumeCode": "DQYC-T911-9PBK-R0YG-FP9R-3YCE-F20Q"}""";
    private static final String RESUMED_EXAMPLE =
            """
            {"id": "0b9f6c1e-1c52-4d0e-9d0a-5f2f6f7a3c11", "token": "eyJhbGciOiJIUzI1NiJ9…"}""";

    private final Learners learners;
    private final Tokens tokens;
    private final ResumeDesk desk;
    private final SecureRandom chance = new SecureRandom();

    LearnerResource(Learners learners, Tokens tokens, ResumeDesk desk) {
        this.learners = learners;
        this.tokens = tokens;
        this.desk = desk;
    }

    /** @param resumeCode shown this once; only its hash is kept */
    public record Enrolled(UUID id, String token, String resumeCode) {}

    public record Resumed(UUID id, String token) {}

    /** @param resumeCode as written down; case, spaces and dashes do not matter */
    public record Resumption(
            @NotBlank @Size(max = 100) @Schema(examples = "DQYC-T911-9PBK-R0YG-FP9R-3YCE-F20Q") String resumeCode) {}

    @POST
    @Operation(
            summary = "Become a learner",
            description =
                    "Nothing is asked. The resume code is shown this once: write it down, it is the only way back.")
    @APIResponse(
            responseCode = "201",
            description = "A new learner",
            content =
                    @Content(
                            schema = @Schema(implementation = Enrolled.class),
                            examples = @ExampleObject(name = "enrolled", value = ENROLLED_EXAMPLE)))
    public Response enrol() {
        ResumeCode code = ResumeCode.random(chance);
        UUID id = learners.enrol(code);
        return secret(Response.status(Response.Status.CREATED), new Enrolled(id, tokens.issue(id), code.written()));
    }

    @POST
    @Path("/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Come back with a resume code",
            description = "O and 0, I, L and 1, U and V are the same; wrong codes are limited by the minute.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = Resumption.class),
                            examples =
                                    @ExampleObject(
                                            name = "code",
                                            value = "{\"resumeCode\": \"dqyc t911 9pbk r0yg fp9r 3yce f20q\"}")))
    @APIResponse(
            responseCode = "200",
            description = "The same learner, with a new token",
            content =
                    @Content(
                            schema = @Schema(implementation = Resumed.class),
                            examples = @ExampleObject(name = "resumed", value = RESUMED_EXAMPLE)))
    @APIResponse(responseCode = "400", description = "No code in the body")
    @APIResponse(responseCode = "404", description = "Nobody has this code")
    @APIResponse(responseCode = "429", description = "Too many wrong codes; Retry-After says how many seconds to wait")
    public Response resume(@NotNull @Valid Resumption resumption, @Context HttpServerRequest request) {
        UUID id = desk.resume(resumption.resumeCode(), request.remoteAddress().hostAddress());
        return secret(Response.ok(), new Resumed(id, tokens.issue(id)));
    }

    private static Response secret(Response.ResponseBuilder reply, Object body) {
        return reply.entity(body).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
