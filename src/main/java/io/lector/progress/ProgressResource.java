package io.lector.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lector.bank.Bank;
import io.lector.fact.Fact;
import io.lector.learner.CurrentLearner;
import io.lector.question.Process;
import io.lector.question.Verdict;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

/** How far a learner is with an article. */
@Path("/api/v1/me/progress")
@Tag(name = "Progress", description = "What a learner knows of each fact, and when to ask again")
@Authenticated
@SecurityRequirement(name = "learner")
@Produces(MediaType.APPLICATION_JSON)
public class ProgressResource {

    private static final String EXAMPLE =
            """
            {"article": "harbour-bridge-2025", "facts": {"known": 1, "seen": 2, "all": 3},
             "processes": [{"process": "retrieve", "asked": 2, "fraction": 0.5}, {"process": "infer", "asked": 0},
               {"process": "interpret", "asked": 0}, {"process": "evaluate", "asked": 0}],
             "byFact": [
               {"fact": "bridge-closed", "seen": true, "answers": 1, "lastVerdict": "correct", "known": true,
                "memory": {"stability": 2.3065, "difficulty": 2.1181, "retrievability": 1.0,
                           "dueAt": "2025-05-12T09:30:00Z"}},
               {"fact": "mayor-promised-ferry", "seen": true, "answers": 1, "lastVerdict": "incorrect", "known": false,
                "memory": {"stability": 0.212, "difficulty": 6.4133, "retrievability": 1.0,
                           "dueAt": "2025-05-11T09:30:00Z"}},
               {"fact": "cracks-found", "seen": false, "answers": 0, "known": false}]}""";

    private final CurrentLearner learner;
    private final Bank bank;
    private final MemoryBook book;
    private final ProgressReader reader;

    ProgressResource(CurrentLearner learner, Bank bank, MemoryBook book, ProgressReader reader) {
        this.learner = learner;
        this.bank = bank;
        this.book = book;
        this.reader = reader;
    }

    /** @param byFact in the order of the article */
    public record ProgressView(String article, FactsView facts, List<ProcessView> processes, List<FactView> byFact) {}

    /**
     * @param known seen, last answered correctly, and with a chance of recall of 0.9 or more now
     * @param all facts that the article has
     */
    public record FactsView(int known, int seen, int all) {}

    /** @param asked answers that could be told @param fraction mean of their marks, 0..1; absent when none */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ProcessView(Process process, int asked, Optional<Double> fraction) {}

    /** @param lastVerdict of the last answer that could be told */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record FactView(
            String fact,
            boolean seen,
            int answers,
            Optional<Verdict> lastVerdict,
            boolean known,
            Optional<MemoryView> memory) {}

    /**
     * @param stability days until the chance of recall falls to 0.9
     * @param difficulty 1..10
     * @param retrievability the chance of recall now, 0..1
     */
    public record MemoryView(double stability, double difficulty, double retrievability, Instant dueAt) {

        static MemoryView of(Memory memory, Present present) {
            return new MemoryView(
                    memory.stability(), memory.difficulty(), present.retrievability(memory), memory.due());
        }
    }

    @GET
    @Operation(
            summary = "How far I am with an article",
            description =
                    "Each fact with what is left of it in memory (FSRS-6), and each reading process with its marks. A "
                            + "fact is known when its last answer was correct and its chance of recall is 0.9 or more now.")
    @APIResponse(
            responseCode = "200",
            description = "The progress",
            content =
                    @Content(
                            schema = @Schema(implementation = ProgressView.class),
                            examples = @ExampleObject(name = "progress", value = EXAMPLE)))
    @APIResponse(responseCode = "400", description = "No article named")
    @APIResponse(responseCode = "404", description = "No such article")
    public RestResponse<ProgressView> read(
            @QueryParam("article")
                    @NotBlank
                    @Size(max = 100)
                    @Parameter(description = "Slug of the article", required = true, example = "harbour-bridge-2025")
                    String article) {
        UUID id = learner.id();
        List<String> facts =
                bank.published(article).facts().facts().stream().map(Fact::id).toList();
        Map<String, Knowledge> known = reader.ofArticle(id, article);
        Present present = book.present();
        List<FactView> byFact = facts.stream()
                .map(fact -> view(fact, Optional.ofNullable(known.get(fact)), present))
                .toList();
        return noStore(new ProgressView(article, count(byFact), byProcess(reader.byProcess(id, article)), byFact));
    }

    private static FactView view(String fact, Optional<Knowledge> knowledge, Present present) {
        return new FactView(
                fact,
                knowledge.isPresent(),
                knowledge.map(Knowledge::seen).orElse(0),
                knowledge.map(Knowledge::lastVerdict),
                knowledge.filter(present::known).isPresent(),
                knowledge.flatMap(Knowledge::memory).map(memory -> MemoryView.of(memory, present)));
    }

    private static FactsView count(List<FactView> facts) {
        long known = facts.stream().filter(FactView::known).count();
        long seen = facts.stream().filter(FactView::seen).count();
        return new FactsView((int) known, (int) seen, facts.size());
    }

    private static List<ProcessView> byProcess(Map<Process, ProgressReader.Tally> tallies) {
        return Arrays.stream(Process.values())
                .map(process -> {
                    Optional<ProgressReader.Tally> tally = Optional.ofNullable(tallies.get(process));
                    return new ProcessView(
                            process,
                            tally.map(ProgressReader.Tally::asked).orElse(0),
                            tally.map(ProgressReader.Tally::fraction));
                })
                .toList();
    }

    /** What is one learner's must not linger in a cache. */
    static <T> RestResponse<T> noStore(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
