package io.lector.ingest;

import io.lector.bank.Editors;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Following articles on their way over HTTP, for editors. */
@Path("/api/v1/jobs/{id}")
@Tag(name = "Editors")
@SecurityRequirement(name = "editor")
public class JobResource {

    private static final Duration LOOK = Duration.ofMillis(500);

    private final Jobs jobs;
    private final Editors editors;

    JobResource(Jobs jobs, Editors editors) {
        this.jobs = jobs;
        this.editors = editors;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Ask how far an article is", description = "Stage, progress, counts; when it failed, why.")
    @APIResponse(
            responseCode = "200",
            description = "The job",
            content = @Content(schema = @Schema(implementation = Job.class)))
    @APIResponse(responseCode = "404", description = "No such job, or no editor configured", ref = "Problem")
    public Job read(UUID id, @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        return jobs.job(id);
    }

    @GET
    @Path("/events")
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Follow an article on its way",
            description = "Server-sent events, each a job: one now, one at each change, the last when it has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The job at each change",
            content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = Job.class)))
    @APIResponse(responseCode = "404", description = "No such job, or no editor configured", ref = "Problem")
    public Multi<Job> follow(
            UUID id, @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        Job now = jobs.job(id);
        Multi<Job> later = Multi.createFrom()
                .ticks()
                .startingAfter(LOOK)
                .every(LOOK)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(tick -> jobs.job(id));
        AtEnd end = new AtEnd();
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(now), later)
                .select()
                .first(end::isOpen)
                .skip()
                .repetitions();
    }

    /** Lets through everything up to the end, the end included. */
    private static final class AtEnd {

        private boolean ended;

        boolean isOpen(Job job) {
            boolean open = !ended;
            ended = job.stage().isEnd();
            return open;
        }
    }

    @DELETE
    @Operation(summary = "Cancel an article", description = "Nothing of it is stored, and its text is erased.")
    @APIResponse(responseCode = "204", description = "It is cancelled")
    @APIResponse(responseCode = "404", description = "No such job, or no editor configured", ref = "Problem")
    @APIResponse(responseCode = "409", description = "It has ended", ref = "Problem")
    public void cancel(UUID id, @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization) {
        editors.require(authorization);
        jobs.cancel(id);
    }
}
