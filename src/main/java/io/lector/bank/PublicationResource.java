package io.lector.bank;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Publishing over HTTP what editors have accepted. */
@Path("/api/v1/articles/{slug}/publication")
@Tag(name = "Editors")
@SecurityRequirement(name = "editor")
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private final ReviewDesk desk;
    private final Editors editors;

    PublicationResource(ReviewDesk desk, Editors editors) {
        this.desk = desk;
        this.editors = editors;
    }

    @POST
    @Operation(
            summary = "Publish the accepted items",
            description =
                    "They are served instead of what is served of the article now, with its facts; other instances "
                            + "follow within seconds. The same again changes nothing. Needs the editor's token.")
    @APIResponse(
            responseCode = "200",
            description = "What is served now",
            content = @Content(schema = @Schema(implementation = ReviewDesk.Publication.class)))
    @APIResponse(responseCode = "404", description = "No such article, or no editor configured", ref = "Problem")
    @APIResponse(
            responseCode = "409",
            description = "Nothing was accepted, or the article's bank is kept as files",
            ref = "Problem")
    public ReviewDesk.Publication publish(
            String slug, @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        return desk.publish(slug);
    }
}
