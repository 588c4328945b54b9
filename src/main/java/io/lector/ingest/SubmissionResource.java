package io.lector.ingest;

import io.lector.bank.Editors;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Posting articles over HTTP, for editors. */
@Path("/api/v1/articles")
@Tag(name = "Editors")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionResource {

    private static final String FORM =
            """
            {"file": "harbour-bridge.html", "publisher": "Harbour News", "publishedAt": "2025-05-11T10:00:00+02:00",
             "timeZone": "Europe/Oslo", "slug": "harbour-bridge-2025"}""";

    private final Editors editors;
    private final SubmissionReader reader;
    private final Jobs jobs;
    private final IngestWorker worker;

    SubmissionResource(Editors editors, SubmissionReader reader, Jobs jobs, IngestWorker worker) {
        this.editors = editors;
        this.reader = reader;
        this.jobs = jobs;
        this.worker = worker;
    }

    /** Only so that the OpenAPI document names the parts of the form. */
    @Schema(description = "A file, as text, HTML or Markdown, and what is known of the article")
    interface PostedFile {
        @Schema(required = true, format = "binary", type = SchemaType.STRING)
        String getFile();

        String getTitle();

        String getPublisher();

        String getAuthor();

        String getUrl();

        String getPublishedAt();

        String getTimeZone();

        String getSlug();

        String getRevisionOf();
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, MediaType.MULTIPART_FORM_DATA})
    @SecurityRequirement(name = "editor")
    @Operation(
            summary = "Post an article",
            description =
                    "It waits until it is read; the job tells how far it is. What is made of it is a draft until an "
                            + "editor publishes it. The text is kept until the job has ended and no longer. The same posted again "
                            + "gives the same job. Give exactly one of text, html and markdown, or a file in a form.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PostedArticle.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = PostedFile.class),
                        examples = @ExampleObject(name = "form", value = FORM))
            })
    @APIResponse(
            responseCode = "202",
            description = "The job, new",
            headers =
                    @Header(
                            name = "Location",
                            description = "Where to ask after it",
                            schema =
                                    @Schema(
                                            type =
                                                    org.eclipse.microprofile.openapi.annotations.enums.SchemaType
                                                            .STRING)),
            content = @Content(schema = @Schema(implementation = Job.class)))
    @APIResponse(
            responseCode = "200",
            description = "The job of the same article, which had been posted before",
            content = @Content(schema = @Schema(implementation = Job.class)))
    @APIResponse(responseCode = "404", description = "Nothing to revise, or no editor configured", ref = "Problem")
    @APIResponse(responseCode = "409", description = "Another article has that slug", ref = "Problem")
    @APIResponse(
            responseCode = "413",
            description = "The body is larger than lector.ingest.max-bytes; it was not read",
            ref = "Problem")
    @APIResponse(
            responseCode = "415",
            description = "The body is neither JSON nor a form, or is compressed",
            ref = "Problem")
    @APIResponse(responseCode = "429", description = "Too many articles wait", ref = "Problem")
    public Response post(
            InputStream body,
            @Context HttpHeaders headers,
            @Parameter(hidden = true) @RestHeader("Authorization") Optional<String> authorization)
            throws IOException {
        editors.require(authorization);
        SubmissionReader.Read read = reader.read(typeOf(headers), body);
        Jobs.Posted posted = jobs.post(read.submission(), read.isRevision());
        worker.wake();
        return Response.status(posted.isNew() ? Response.Status.ACCEPTED : Response.Status.OK)
                .location(URI.create("/api/v1/jobs/" + posted.job().id()))
                .entity(posted.job())
                .build();
    }

    private static MediaType typeOf(HttpHeaders headers) {
        try {
            return Optional.ofNullable(headers.getMediaType()).orElseThrow(NotSupportedException::new);
        } catch (IllegalArgumentException none) {
            throw new NotSupportedException();
        }
    }
}
