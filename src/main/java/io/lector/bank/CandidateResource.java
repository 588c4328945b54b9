package io.lector.bank;

import io.lector.problem.Refusal;
import io.lector.quizbank.Status;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Generated items with keys and reasons over HTTP, for editors. */
@Path("/api/v1/articles/{slug}/candidates")
@Tag(name = "Editors")
@SecurityRequirement(name = "editor")
@Produces(MediaType.APPLICATION_JSON)
public class CandidateResource {

    private final ReviewDesk desk;
    private final Editors editors;

    CandidateResource(ReviewDesk desk, Editors editors) {
        this.desk = desk;
        this.editors = editors;
    }

    record CandidatePage(List<CandidateView> items, Optional<String> next) {}

    @GET
    @Operation(
            summary = "List generated questions and explainers",
            description = "With key, feedback, evidence and the reasons of the gate or of a review, also of an article "
                    + "that is not published yet. Needs the editor's token.")
    @APIResponse(
            responseCode = "200",
            description = "The items, best first, explainers last",
            content = @Content(schema = @Schema(implementation = CandidatePage.class)))
    @APIResponse(responseCode = "404", description = "No such article, or no editor configured")
    public Page<CandidateView> list(
            String slug,
            @Parameter(description = "draft, accepted or rejected; all when absent") @RestQuery Optional<String> status,
            @RestQuery @DefaultValue("50") int limit,
            @RestQuery Optional<String> cursor,
            @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        Optional<Status> wanted = status.map(CandidateResource::statusOf);
        List<Proposed> items = desk.proposal(slug).items().stream()
                .filter(item -> wanted.isEmpty() || item.status() == wanted.get())
                .toList();
        return Page.of(items, Proposed::id, cursor, limit).map(CandidateView::of);
    }

    private static Status statusOf(String name) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("status", "draft, accepted or rejected"));
    }
}
