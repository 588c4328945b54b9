package io.lector.problem;

import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createContent;
import static org.eclipse.microprofile.openapi.OASFactory.createMediaType;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;
import static org.eclipse.microprofile.openapi.OASFactory.createSecurityScheme;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What is the same for every operation, added to the API document when it is built: how each fails, examples, and how
 * callers tell who they are. The id of an operation is its resource and its method, {@code quizAnswer}.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDocument implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String SCHEMA = "#/components/schemas/" + PROBLEM;
    private static final String FROM_FRAMEWORK = "Bad Request";
    private static final String GENERATED_ID = "(.*)Resource_(.*)";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = Optional.ofNullable(document.getComponents()).orElseGet(() -> {
            document.setComponents(createComponents());
            return document.getComponents();
        });
        components.addSchema(PROBLEM, schema());
        components.addSecurityScheme(
                ApiFailures.LEARNER, bearer("A learner's token, from POST /api/v1/learners", "JWT"));
        components.addSecurityScheme(ApiFailures.EDITOR, bearer("The token configured as lector.editor-token", null));
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ApiDocument::complete));
    }

    private static SecurityScheme bearer(String description, String format) {
        return createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat(format)
                .description(description);
    }

    private static void complete(Operation operation) {
        String id = operation.getOperationId();
        String resource = "";
        if (id != null && id.matches(GENERATED_ID)) {
            String method = id.replaceFirst(GENERATED_ID, "$2");
            String type = id.replaceFirst(GENERATED_ID, "$1");
            resource = Character.toLowerCase(type.charAt(0)) + type.substring(1);
            operation.setOperationId(resource + Character.toUpperCase(method.charAt(0)) + method.substring(1));
        }
        APIResponses responses = operation.getResponses();
        new ApiFailures(operation, resource).all().forEach((status, description) -> {
            if (!isTold(responses.getAPIResponse(status))) {
                responses.addAPIResponse(status, response(status, description));
            }
        });
        Map.copyOf(responses.getAPIResponses()).forEach((status, given) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                responses.addAPIResponse(status, response(status, given.getDescription()));
            } else {
                ApiExamples.of(operation.getOperationId(), status)
                        .ifPresent(example -> add(given.getContent(), status, example));
            }
        });
        if (operation.getRequestBody() != null) {
            ApiExamples.of(operation.getOperationId(), "request")
                    .ifPresent(example -> add(operation.getRequestBody().getContent(), "request", example));
        }
    }

    /** The framework adds a response of its own for whatever is validated, which only repeats the status. */
    private static boolean isTold(APIResponse response) {
        return response != null && !FROM_FRAMEWORK.equals(response.getDescription());
    }

    private static void add(Content content, String name, Object example) {
        content.getMediaTypes().values().stream()
                .filter(media ->
                        media.getExamples() == null || media.getExamples().isEmpty())
                .forEach(media ->
                        media.addExample(name, OASFactory.createExample().value(example)));
    }

    private static APIResponse response(String status, String description) {
        return OASFactory.createAPIResponse()
                .description(description == null ? "Refused" : description)
                .content(createContent()
                        .addMediaType(
                                ProblemShape.MEDIA_TYPE,
                                createMediaType()
                                        .schema(createSchema().ref(SCHEMA))
                                        .addExample(
                                                "problem",
                                                OASFactory.createExample().value(ApiExamples.problem(status)))));
    }

    private static Schema schema() {
        return createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Problem details, RFC 9457")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("Stable name of the sort of problem").format("uri"))
                .addProperty("title", text("The status in words"))
                .addProperty("status", createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What is wrong with this request"))
                .addProperty("instance", text("The address that was asked"))
                .addProperty(
                        "errors",
                        createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .required(List.of("field", "message"))
                                        .addProperty("field", text("Path in the body, or name of the parameter"))
                                        .addProperty("message", text("What is wrong with it"))));
    }

    private static Schema text(String description) {
        return createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
