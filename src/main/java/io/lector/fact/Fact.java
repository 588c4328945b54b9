package io.lector.fact;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** One checkable statement with its evidence. What only holds as said by somebody is a {@link Claim}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StatedFact.class, name = "stated"),
    @JsonSubTypes.Type(value = Claim.class, name = "claim")
})
public sealed interface Fact permits StatedFact, Claim {

    /** Stable name inside its article, kebab-case. */
    String id();

    Slots slots();

    /** Where the article says it, most telling place first; never empty. */
    List<Evidence> evidence();

    /** The paragraph of the first evidence. */
    default int paragraph() {
        return evidence().get(0).paragraph();
    }
}
