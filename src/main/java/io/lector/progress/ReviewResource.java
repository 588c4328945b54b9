package io.lector.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.learner.CurrentLearner;
import io.lector.progress.ProgressReader.Due;
import io.lector.question.Verdict;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What a learner should be asked again. */
@Path("/api/v1/me/reviews")
@Tag(name = "Progress")
@Authenticated
@SecurityRequirement(name = "learner")
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private static final String EXAMPLE =
            """
            {"items": [{"article": "harbour-bridge-2025", "fact": "bridge-closed", "lastVerdict": "correct",
               "memory": {"stability": 2.3065, "difficulty": 2.1181, "retrievability": 0.8846,
                          "dueAt": "2025-05-12T09:30:00Z"}}],
             "next": "MjAyNS0wNS0xMlQwOTozMDowMFogaGFyYm91ci1icmlkZ2UtMjAyNSBicmlkZ2UtY2xvc2Vk"}""";

    private final CurrentLearner learner;
    private final Bank bank;
    private final MemoryBook book;
    private final ProgressReader reader;

    ReviewResource(CurrentLearner learner, Bank bank, MemoryBook book, ProgressReader reader) {
        this.learner = learner;
        this.bank = bank;
        this.book = book;
        this.reader = reader;
    }

    /** A page of what is due. @param next cursor of the page after it; absent on the last */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ReviewsView(List<ReviewView> items, Optional<String> next) {}

    public record ReviewView(String article, String fact, Verdict lastVerdict, ProgressResource.MemoryView memory) {}

    @GET
    @Operation(
            summary = "What I should be asked again",
            description =
                    "Facts that are due by now, oldest first. Facts that the bank no longer serves are left out, so a "
                            + "page may hold fewer than were asked for; the last page is the one without a cursor.")
    @APIResponse(
            responseCode = "200",
            description = "A page of what is due",
            content =
                    @Content(
                            schema = @Schema(implementation = ReviewsView.class),
                            examples = @ExampleObject(name = "reviews", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "A limit out of range, or a cursor that no page gave")
    @APIResponse(responseCode = "404", description = "No such article")
    public RestResponse<ReviewsView> list(
            @QueryParam("article") @Size(min = 1, max = 100) @Parameter(description = "Only of this article")
                    String article,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit,
            @QueryParam("cursor") @Size(min = 1, max = 500) @Parameter(description = "The next of the page before")
                    String cursor) {
        UUID id = learner.id();
        Optional<String> wanted = Optional.ofNullable(article);
        wanted.ifPresent(bank::published);
        Cursor after = cursor == null ? Cursor.START : Cursor.read(cursor);
        Present present = book.present();
        List<Due> due = reader.due(id, wanted, after, new ProgressReader.Page(present.at(), limit + 1));
        Optional<Cursor> next =
                due.size() > limit ? Optional.of(due.get(limit - 1).place()) : Optional.empty();
        List<ReviewView> items = due.stream()
                .limit(limit)
                .filter(this::isServed)
                .map(fact -> view(fact, present))
                .toList();
        return ProgressResource.noStore(new ReviewsView(items, next.map(Cursor::written)));
    }

    private boolean isServed(Due due) {
        return bank.all().stream()
                .map(PublishedBank::facts)
                .filter(facts -> facts.article().slug().equals(due.article()))
                .anyMatch(facts -> facts.fact(due.fact()).isPresent());
    }

    private static ReviewView view(Due due, Present present) {
        return new ReviewView(
                due.article(),
                due.fact(),
                due.knowledge().lastVerdict(),
                ProgressResource.MemoryView.of(due.memory(), present));
    }
}
