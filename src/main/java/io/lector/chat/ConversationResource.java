package io.lector.chat;

import io.lector.learner.CurrentLearner;
import io.lector.problem.Refusal;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A learner's conversations over HTTP. */
@Path("/api/v1/conversations")
@Tag(name = "Conversations", description = "A chat about one article: quiz, hints, explainers and cited answers")
@Authenticated
@SecurityRequirement(name = "learner")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConversationResource {

    private final Chat chat;
    private final Pace pace;
    private final CurrentLearner learner;

    ConversationResource(Chat chat, Pace pace, CurrentLearner learner) {
        this.chat = chat;
        this.pace = pace;
        this.learner = learner;
    }

    record OpenRequest(@NotBlank @Size(max = 100) String article) {}

    /**
     * What a learner says: words, or a quick reply sent back as it was suggested.
     *
     * @param messageId chosen by the client, once for each message
     */
    record MessageRequest(@NotNull UUID messageId, @Size(max = TypedText.LONGEST) String text, @Valid Action action) {

        Message message() {
            boolean typed = text != null && !text.isBlank();
            if (text != null && !typed) {
                throw Refusal.invalid("text", "not blank");
            }
            if (typed == (action != null)) {
                throw Refusal.invalid("text", "either text or action");
            }
            return new Message(messageId, Optional.ofNullable(text).map(String::strip), Optional.ofNullable(action));
        }
    }

    /**
     * A conversation.
     *
     * @param exchanges oldest first; the first of all is the greeting
     * @param earlier how many there are before these; give it as {@code before} to read them
     * @param quiz where the running quiz stands; absent when no question waits
     */
    record ConversationView(
            UUID id, String article, Instant started, List<Exchange> exchanges, int earlier, Optional<QuizState> quiz) {

        static ConversationView of(Chat.Opened opened, int earlier) {
            Conversation conversation = opened.conversation();
            return new ConversationView(
                    conversation.id(),
                    conversation.article(),
                    conversation.started(),
                    opened.exchanges(),
                    earlier,
                    opened.quiz());
        }
    }

    @POST
    @Operation(
            summary = "Start a conversation",
            description = "About one article. The first exchange is the greeting, with what can be done next.")
    @APIResponse(
            responseCode = "201",
            description = "The conversation",
            content = @Content(schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "404", description = "No such article")
    @APIResponse(responseCode = "429", description = "Too many from this learner; Retry-After says when to go on")
    public RestResponse<ConversationView> open(@NotNull @Valid OpenRequest request) {
        UUID id = learner.id();
        pace.admit(id);
        Chat.Opened opened = chat.open(id, request.article());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, ConversationView.of(opened, 0))
                .location(URI.create(
                        "/api/v1/conversations/" + opened.conversation().id()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "Read a conversation",
            description = "Its newest messages with their replies, and where the quiz stands: on any instance, "
                    + "for the same learner only.")
    @APIResponse(
            responseCode = "200",
            description = "The conversation",
            content = @Content(schema = @Schema(implementation = ConversationView.class)))
    @APIResponse(responseCode = "404", description = "This learner has no such conversation")
    @APIResponse(responseCode = "429", description = "Too many from this learner; Retry-After says when to go on")
    public ConversationView read(
            UUID id,
            @QueryParam("before")
                    @Min(0)
                    @Parameter(description = "Leave out the messages from this number on, counted from 0")
                    Integer before,
            @QueryParam("limit")
                    @DefaultValue("100")
                    @Min(1)
                    @Max(200)
                    @Parameter(description = "How many messages at most")
                    int limit) {
        UUID reader = learner.id();
        pace.admit(reader);
        int end = before == null ? Integer.MAX_VALUE : before;
        Chat.Opened opened = chat.read(reader, id, end, limit);
        int last = Math.min(end, opened.conversation().messages());
        return ConversationView.of(opened, last - opened.exchanges().size());
    }

    @POST
    @Path("/{id}/messages")
    @Operation(
            summary = "Say something",
            description = "The client chooses the message's id. Repeating the call with the same id and body returns "
                    + "the first replies with status 200; another body under the same id is a conflict. An action is "
                    + "a quick reply sent back as it was suggested.")
    @APIResponse(
            responseCode = "201",
            description = "The message and its replies are stored",
            content = @Content(schema = @Schema(implementation = Exchange.class)))
    @APIResponse(
            responseCode = "200",
            description = "The message was answered before",
            content = @Content(schema = @Schema(implementation = Exchange.class)))
    @APIResponse(responseCode = "404", description = "This learner has no such conversation")
    @APIResponse(responseCode = "409", description = "The id stands for another message")
    @APIResponse(responseCode = "429", description = "Too many from this learner; Retry-After says when to go on")
    public RestResponse<Exchange> say(UUID id, @NotNull @Valid MessageRequest request) {
        UUID sender = learner.id();
        pace.admit(sender);
        Chat.Answered answered = chat.say(sender, id, request.message());
        return RestResponse.status(
                answered.replay() ? RestResponse.Status.OK : RestResponse.Status.CREATED, answered.exchange());
    }
}
