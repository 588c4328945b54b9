package io.lector.bank;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
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

/** What was found in an article, published or not, over HTTP, for editors. */
@Path("/api/v1/articles/{slug}/draft")
@Tag(name = "Editors")
@SecurityRequirement(name = "editor")
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    private final ReviewDesk desk;
    private final Editors editors;

    DraftResource(ReviewDesk desk, Editors editors) {
        this.desk = desk;
        this.editors = editors;
    }

    /** An article as it was read, how its items stand, and how many candidates did not become a fact. */
    record DraftView(BankFace.ArticleView article, ItemResource.StandingView items, int dropped) {}

    /** A candidate that did not become a fact. @param id its number in the article, from 1 */
    record DroppedView(String id, int paragraph, int sentence, String words, String reason) {

        static List<DroppedView> of(List<Dropped> all) {
            List<DroppedView> views = new ArrayList<>();
            for (Dropped one : all) {
                String id = Integer.toString(views.size() + 1);
                views.add(new DroppedView(id, one.paragraph(), one.sentence(), one.words(), one.reason()));
            }
            return views;
        }
    }

    record DroppedPage(List<DroppedView> items, Optional<String> next) {}

    record DraftFactPage(List<BankFace.FactView> items, Optional<String> next) {}

    @GET
    @Operation(
            summary = "Look at an article before it is published",
            description = "Its description, how its items stand, and how many candidates were dropped on the way.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = DraftView.class)))
    @APIResponse(responseCode = "404", description = "No such article, or no editor configured", ref = "Problem")
    public DraftView read(
            String slug, @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        Proposal proposal = desk.proposal(slug);
        return new DraftView(
                BankFace.article(proposal.book()),
                ItemResource.StandingView.of(proposal),
                proposal.dropped().size());
    }

    @GET
    @Path("/facts")
    @Operation(summary = "List the facts that were found", description = "Facts and claims with their evidence.")
    @APIResponse(
            responseCode = "200",
            description = "The facts, in the order of the article",
            content = @Content(schema = @Schema(implementation = DraftFactPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong", ref = "Problem")
    @APIResponse(responseCode = "404", description = "No such article, or no editor configured", ref = "Problem")
    public Page<BankFace.FactView> facts(
            String slug,
            @RestQuery @DefaultValue("50") int limit,
            @RestQuery Optional<String> cursor,
            @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        FactBook book = desk.proposal(slug).book();
        return Page.of(book.facts(), Fact::id, cursor, limit).map(new BankFace(book)::fact);
    }

    @GET
    @Path("/dropped")
    @Operation(
            summary = "List what did not become a fact",
            description = "The beginning of each sentence, and why nothing is built on it.")
    @APIResponse(
            responseCode = "200",
            description = "What was dropped, in the order of the article",
            content = @Content(schema = @Schema(implementation = DroppedPage.class)))
    @APIResponse(responseCode = "400", description = "A parameter is wrong", ref = "Problem")
    @APIResponse(responseCode = "404", description = "No such article, or no editor configured", ref = "Problem")
    public Page<DroppedView> dropped(
            String slug,
            @RestQuery @DefaultValue("50") int limit,
            @RestQuery Optional<String> cursor,
            @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        return Page.of(DroppedView.of(desk.proposal(slug).dropped()), DroppedView::id, cursor, limit);
    }
}
