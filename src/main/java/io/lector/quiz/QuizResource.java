package io.lector.quiz;

import io.lector.learner.CurrentLearner;
import io.lector.problem.Refusal;
import io.lector.question.Kinds;
import io.lector.question.Process;
import io.lector.question.Response;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A learner's quizzes over HTTP. */
@Path("/api/v1/quizzes")
@Tag(name = "Quizzes")
@Authenticated
@SecurityRequirement(name = "learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuizResource {

    private final QuizMaster master;
    private final AnswerDesk desk;
    private final QuizFace face;
    private final CurrentLearner learner;

    QuizResource(QuizMaster master, AnswerDesk desk, QuizFace face, CurrentLearner learner) {
        this.master = master;
        this.desk = desk;
        this.face = face;
        this.learner = learner;
    }

    /**
     * A wished quiz.
     *
     * @param length how many questions, 10 when absent
     * @param questions ids of the questions to ask, in this order, instead of letting them be chosen
     */
    record StartRequest(
            @NotBlank @Size(max = 100) String article,
            @NotNull Behaviour behaviour,
            @Min(1) @Max(50) Integer length,
            @Size(max = 20) Set<@NotBlank String> kinds,
            @Size(max = 10) Set<@NotNull Process> processes,
            @Size(max = 50) List<@NotBlank @Size(max = 100) String> questions) {

        private static final int DEFAULT_LENGTH = 10;

        QuizWish wish() {
            Set<String> wanted = kinds == null ? Set.of() : kinds;
            wanted.stream()
                    .filter(kind -> !Kinds.names().contains(kind))
                    .findFirst()
                    .ifPresent(kind -> {
                        throw Refusal.invalid("kinds", "no kind " + kind + "; there are " + Kinds.names());
                    });
            return new QuizWish(
                    article,
                    behaviour,
                    length == null ? DEFAULT_LENGTH : length,
                    wanted,
                    processes == null ? Set.of() : processes,
                    Optional.empty(),
                    Set.of(),
                    questions == null
                            ? List.of()
                            : questions.stream().distinct().toList());
        }
    }

    record AnswerRequest(
            @NotNull UUID answerId,
            @NotBlank @Size(max = 100) String questionId,
            @NotNull @Valid Response response,
            @Min(1) @Max(3) Integer certainty) {

        Given given(UUID learner, UUID quiz) {
            return new Given(
                    learner,
                    quiz,
                    answerId,
                    questionId,
                    response,
                    Optional.ofNullable(certainty).map(Certainty::of));
        }
    }

    /** @param number which hint, from 1; the same again gives the same */
    record HintRequest(@NotBlank @Size(max = 100) String questionId, @NotNull @Min(1) @Max(10) Integer number) {}

    record HintView(String questionId, int number, String hint) {}

    @POST
    @Operation(
            summary = "Start a quiz",
            description = "Chooses questions that this learner has not seen or has forgotten, spread over kinds, "
                    + "reading processes and paragraphs, and returns the quiz with its first question.")
    @RequestBody(
            content =
                    @Content(
                            schema = @Schema(implementation = StartRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "practice",
                                            value =
                                                    """
                                            {"article": "istanbul-talks-2025", "behaviour": "practice", "length": 5}""")))
    @APIResponse(
            responseCode = "201",
            description = "The quiz",
            content = @Content(schema = @Schema(implementation = QuizFace.QuizView.class)))
    @APIResponse(responseCode = "404", description = "No such article")
    public RestResponse<QuizFace.QuizView> start(@NotNull @Valid StartRequest request) {
        Quiz quiz = master.start(learner.id(), request.wish());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, face.view(quiz, Map.of()))
                .location(URI.create("/api/v1/quizzes/" + quiz.id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a quiz",
            description = "Where it stands and the question that waits; the results when it is finished.")
    @APIResponse(
            responseCode = "200",
            description = "The quiz",
            content = @Content(schema = @Schema(implementation = QuizFace.QuizView.class)))
    public QuizFace.QuizView read(UUID id) {
        Quiz quiz = master.find(learner.id(), id);
        return view(quiz);
    }

    private QuizFace.QuizView view(Quiz quiz) {
        return face.view(quiz, quiz.isFinished() ? master.answersTo(quiz) : Map.of());
    }

    @POST
    @Path("/{id}/answers")
    @Operation(
            summary = "Answer a question",
            description =
                    "The client chooses the answer's id. Repeating the call with the same id and body returns the "
                            + "first verdict with status 200; another body under the same id is a conflict.")
    @APIResponse(
            responseCode = "201",
            description = "The answer is stored",
            content = @Content(schema = @Schema(implementation = QuizFace.AnswerView.class)))
    @APIResponse(
            responseCode = "200",
            description = "The answer was stored before",
            content = @Content(schema = @Schema(implementation = QuizFace.AnswerView.class)))
    @APIResponse(responseCode = "404", description = "No such quiz of this learner, or no such question in it")
    @APIResponse(responseCode = "409", description = "The id stands for another answer, or the question is closed")
    public RestResponse<QuizFace.AnswerView> answer(UUID id, @NotNull @Valid AnswerRequest request) {
        Receipt answered = desk.handIn(request.given(learner.id(), id));
        RestResponse.Status status = answered.replay() ? RestResponse.Status.OK : RestResponse.Status.CREATED;
        return RestResponse.status(status, face.view(answered));
    }

    @POST
    @Path("/{id}/hints")
    @Operation(
            summary = "Ask for a hint",
            description = "Hints come in order; asking for the same number again gives the same hint.")
    @APIResponse(
            responseCode = "200",
            description = "The hint",
            content = @Content(schema = @Schema(implementation = HintView.class)))
    @APIResponse(responseCode = "404", description = "No such quiz of this learner, or no such question in it")
    @APIResponse(responseCode = "409", description = "No such hint, or none are given here")
    public HintView hint(UUID id, @NotNull @Valid HintRequest request) {
        String hint = master.hint(learner.id(), id, request.questionId(), request.number());
        return new HintView(request.questionId(), request.number(), hint);
    }

    @POST
    @Path("/{id}/finish")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Finish a quiz",
            description = "Closes all questions and returns the results. Repeating it changes nothing.")
    @APIResponse(
            responseCode = "200",
            description = "The finished quiz with its results",
            content = @Content(schema = @Schema(implementation = QuizFace.QuizView.class)))
    public QuizFace.QuizView finish(UUID id) {
        return view(master.finish(learner.id(), id));
    }
}
