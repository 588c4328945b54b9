package io.lector.bank;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.lector.problem.Refusal;
import io.lector.quizbank.Review;
import io.lector.quizbank.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Deciding on generated items over HTTP, for editors. */
@Path("/api/v1/articles/{slug}/items")
@Tag(name = "Editors")
@SecurityRequirement(name = "editor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ItemResource {

    private final ReviewDesk desk;
    private final Editors editors;

    ItemResource(ReviewDesk desk, Editors editors) {
        this.desk = desk;
        this.editors = editors;
    }

    /** What to do with an item. */
    enum Decision {
        @JsonProperty("accept")
        ACCEPT(Review.Decision.ACCEPTED),
        @JsonProperty("reject")
        REJECT(Review.Decision.REJECTED),
        @JsonProperty("edit")
        EDIT(Review.Decision.EDITED);

        private final Review.Decision decided;

        Decision(Review.Decision decided) {
            this.decided = decided;
        }
    }

    /** Wording in the place of what was generated; what is absent stays. */
    record Edited(
            @Size(max = 400) @Pattern(regexp = "(?s).*\\S.*") String stem,
            @Size(max = 600) @Pattern(regexp = "(?s).*\\S.*") String explanation,
            @Size(min = 2, max = 2) List<@NotBlank @Size(max = 300) String> hints) {

        Review.Edit edit(Set<String> despite) {
            return new Review.Edit(
                    Optional.ofNullable(stem),
                    Optional.ofNullable(explanation),
                    hints == null ? List.of() : hints,
                    despite == null ? List.of() : despite.stream().sorted().toList());
        }
    }

    /**
     * A decision on one item.
     *
     * @param edited needed when the decision is edit, and refused otherwise
     * @param despite rules of the gate that the edited wording may break
     * @param content the hash of the item that was looked at; when the item says something else now, nothing is decided
     */
    record ReviewRequest(
            @NotNull Decision decision,
            @NotBlank @Size(max = 500) String reason,
            @Valid Edited edited,
            @Schema(
                            description =
                                    "Rules of the gate that the edited wording may break, as key-longest; without them "
                                            + "it is refused with each rule that it breaks",
                            examples = "[\"key-longest\"]")
                    @Size(max = 40)
                    Set<@NotBlank @Size(max = 40) String> despite,
            @Size(max = 64) String content) {

        ReviewDesk.Verdict verdict() {
            if (decision == Decision.EDIT && (edited == null || edited.equals(new Edited(null, null, null)))) {
                throw Refusal.invalid("edited", "needed when the decision is edit: stem, explanation or hints");
            }
            if (decision != Decision.EDIT && edited != null) {
                throw Refusal.invalid("edited", "only when the decision is edit");
            }
            if (decision != Decision.EDIT && despite != null) {
                throw Refusal.invalid("despite", "only when the decision is edit");
            }
            return new ReviewDesk.Verdict(
                    decision.decided,
                    reason,
                    Optional.ofNullable(edited).map(wording -> wording.edit(despite)),
                    Optional.ofNullable(content));
        }
    }

    /** The same decision on all drafts. */
    record ReviewsRequest(@NotNull Decision decision, @NotBlank @Size(max = 500) String reason) {}

    /** How the items of an article stand. */
    record StandingView(int draft, int accepted, int rejected) {

        static StandingView of(Proposal proposal) {
            return new StandingView(
                    count(proposal, Status.DRAFT), count(proposal, Status.ACCEPTED), count(proposal, Status.REJECTED));
        }

        private static int count(Proposal proposal, Status status) {
            return (int) proposal.items().stream()
                    .filter(item -> item.status() == status)
                    .count();
        }
    }

    @POST
    @Path("/{id}/review")
    @Operation(
            summary = "Decide on an item",
            description =
                    "A later decision takes the place of an earlier one. It holds for what the item says now: one "
                            + "that changes is a draft again. Nothing is served before it is published. An edited wording "
                            + "goes through the gate: a 400 names each rule that it breaks, and whoever still wants it "
                            + "names these rules in despite.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "The item as it stands now",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    @APIResponse(responseCode = "404", description = "No such item, or no editor configured", ref = "Problem")
    @APIResponse(
            responseCode = "409",
            description = "The gate turned it down, it has changed since, or the article's bank is kept as files",
            ref = "Problem")
    public CandidateView review(
            String slug,
            String id,
            @NotNull @Valid ReviewRequest request,
            @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        return CandidateView.of(desk.decide(slug, id, request.verdict()));
    }

    @POST
    @Path("/reviews")
    @Operation(
            summary = "Decide on all drafts alike",
            description = "Accepts or rejects every item that nobody has decided on. Nothing is served by it.")
    @RequestBody(content = @Content(schema = @Schema(implementation = ReviewsRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "How many items stand how now",
            content = @Content(schema = @Schema(implementation = StandingView.class)))
    @APIResponse(responseCode = "404", description = "No such article, or no editor configured", ref = "Problem")
    @APIResponse(responseCode = "409", description = "The article's bank is kept as files", ref = "Problem")
    public StandingView reviewAll(
            String slug,
            @NotNull @Valid ReviewsRequest request,
            @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        if (request.decision() == Decision.EDIT) {
            throw Refusal.invalid("decision", "accept or reject");
        }
        return StandingView.of(
                desk.decideOnDrafts(slug, request.decision().decided, request.reason(), itemClass -> true));
    }
}
