package io.lector.bank;

import io.lector.fact.Fact;
import io.lector.problem.Refusal;
import io.lector.question.Asked;
import io.lector.question.Kinds;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The published bank over HTTP, for everybody. */
@Path("/api/v1/articles")
@Tag(name = "Articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticleResource {

    private static final String DEFAULT_LIMIT = "50";
    private static final int ETAG_LENGTH = 16;

    private final Bank bank;
    private final ReplyCache replies;
    private final HttpServerRequest http;

    ArticleResource(Bank bank, ReplyCache replies, HttpServerRequest http) {
        this.bank = bank;
        this.replies = replies;
        this.http = http;
    }

    /** Only so that the OpenAPI document names the types; replies are rendered once and kept as bytes. */
    record ArticlePage(List<BankFace.ArticleView> items, Optional<String> next) {}

    record FactPage(List<BankFace.FactView> items, Optional<String> next) {}

    record ExplainerPage(List<BankFace.ExplainerView> items, Optional<String> next) {}

    record QuestionPage(List<Asked> items, Optional<String> next) {}

    @GET
    @Operation(summary = "List the articles")
    @APIResponse(
            responseCode = "200",
            description = "The articles, by slug",
            content = @Content(schema = @Schema(implementation = ArticlePage.class)))
    public Page<BankFace.ArticleView> list(
            @RestQuery @DefaultValue(DEFAULT_LIMIT) int limit, @RestQuery Optional<String> cursor) {
        return Page.of(bank.all(), article -> article.article().slug(), cursor, limit)
                .map(BankFace::article);
    }

    @GET
    @Path("/{slug}")
    @Operation(summary = "Read an article's description", description = "Everything but its text, with counts.")
    @APIResponse(
            responseCode = "200",
            description = "The article",
            content = @Content(schema = @Schema(implementation = BankFace.ArticleView.class)))
    public BankFace.ArticleView read(String slug) {
        return BankFace.article(bank.published(slug));
    }

    @GET
    @Path("/{slug}/facts")
    @Operation(summary = "List what the article says", description = "Facts and claims with their evidence.")
    @APIResponse(
            responseCode = "200",
            description = "The facts, in the order of the article",
            content = @Content(schema = @Schema(implementation = FactPage.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag that was sent")
    public Response facts(
            String slug,
            @RestQuery @DefaultValue(DEFAULT_LIMIT) int limit,
            @RestQuery Optional<String> cursor,
            @Context Request request) {
        PublishedBank article = bank.published(slug);
        return reply(request, article, () -> {
            BankFace face = new BankFace(article);
            return Page.of(article.facts().facts(), Fact::id, cursor, limit).map(face::fact);
        });
    }

    @GET
    @Path("/{slug}/explainers")
    @Operation(summary = "List the explainers")
    @APIResponse(
            responseCode = "200",
            description = "The explainers",
            content = @Content(schema = @Schema(implementation = ExplainerPage.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag that was sent")
    public Response explainers(
            String slug,
            @RestQuery @DefaultValue(DEFAULT_LIMIT) int limit,
            @RestQuery Optional<String> cursor,
            @Context Request request) {
        PublishedBank article = bank.published(slug);
        return reply(request, article, () -> {
            BankFace face = new BankFace(article);
            return Page.of(
                            article.explainers(),
                            published -> published.explainer().id(),
                            cursor,
                            limit)
                    .map(face::explainer);
        });
    }

    @GET
    @Path("/{slug}/questions")
    @Operation(
            summary = "List the questions",
            description = "As a learner sees them: no key, no feedback, no hints. Best first.")
    @APIResponse(
            responseCode = "200",
            description = "The questions",
            content = @Content(schema = @Schema(implementation = QuestionPage.class)))
    @APIResponse(responseCode = "304", description = "Not changed since the ETag that was sent")
    public Response questions(
            String slug,
            @Parameter(description = "only this kind, as multiple-choice") @RestQuery Optional<String> kind,
            @RestQuery @DefaultValue(DEFAULT_LIMIT) int limit,
            @RestQuery Optional<String> cursor,
            @Context Request request) {
        PublishedBank article = bank.published(slug);
        kind.ifPresent(ArticleResource::requireKind);
        return reply(request, article, () -> {
            List<PublishedQuestion> wanted = article.questions().stream()
                    .filter(published -> kind.isEmpty()
                            || kind.get().equals(published.question().kind()))
                    .toList();
            return Page.of(wanted, PublishedQuestion::id, cursor, limit).map(BankFace::question);
        });
    }

    private static void requireKind(String kind) {
        if (!Kinds.names().contains(kind)) {
            throw Refusal.invalid("kind", "no kind " + kind + "; there are " + Kinds.names());
        }
    }

    private Response reply(Request request, PublishedBank article, Supplier<Page<?>> content) {
        EntityTag tag = new EntityTag(article.sha256().substring(0, ETAG_LENGTH));
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.tag(tag).build();
        }
        byte[] body = replies.render(http.uri(), article, '"' + tag.getValue() + '"', content.get());
        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).tag(tag).build();
    }
}
