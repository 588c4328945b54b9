package io.lector.bank;

import io.lector.quizbank.Fault;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Loading the bank's files again over HTTP, for editors. */
@Path("/api/v1/loads")
@Tag(name = "Editors")
@SecurityRequirement(name = "editor")
@Produces(MediaType.APPLICATION_JSON)
public class LoadResource {

    private final BankLoader loader;
    private final Editors editors;

    LoadResource(BankLoader loader, Editors editors) {
        this.loader = loader;
        this.editors = editors;
    }

    /**
     * What came of loading one article.
     *
     * @param loaded whether its files were taken; if not, what was served before is served still
     * @param changed whether anything that is served changed
     */
    record LoadView(String article, boolean loaded, boolean changed, int items, List<Fault> faults) {

        static LoadView of(BankLoader.Load load) {
            return new LoadView(load.slug(), load.faults().isEmpty(), load.changed(), load.items(), load.faults());
        }
    }

    record LoadsView(List<LoadView> articles) {}

    @POST
    @Operation(
            summary = "Load the bank's files again",
            description = "All or nothing for each article: one wrong entry leaves what is served of it untouched, and "
                    + "is named with file, line, field and reason. Needs the editor's token.")
    @APIResponse(
            responseCode = "200",
            description = "What came of each article",
            content = @Content(schema = @Schema(implementation = LoadsView.class)))
    @APIResponse(responseCode = "404", description = "No editor configured")
    public LoadsView load(@Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        return new LoadsView(loader.loadAll().stream().map(LoadView::of).toList());
    }
}
