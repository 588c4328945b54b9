package io.lector.learner;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the bearer of a token may do with the whole of what is theirs. */
@Path("/api/v1/me")
@Authenticated
@SecurityRequirement(name = "learner")
@Tag(name = "Learners")
public class MeResource {

    private final CurrentLearner learner;
    private final Learners learners;
    private final RecentLearners recent;

    MeResource(CurrentLearner learner, Learners learners, RecentLearners recent) {
        this.learner = learner;
        this.learners = learners;
        this.recent = recent;
    }

    @DELETE
    @Operation(
            summary = "Erase me",
            description = "Everything of this learner is deleted at once and for good; token and resume code end.")
    @APIResponse(responseCode = "204", description = "Nothing of the learner is left")
    @APIResponse(responseCode = "401", description = "No valid token, or the learner was erased before")
    public void erase() {
        UUID id = learner.id();
        learners.erase(id);
        recent.forget(id);
    }
}
