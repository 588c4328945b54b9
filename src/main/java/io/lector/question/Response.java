package io.lector.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a learner gives back, told apart by its one field. */
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
@JsonSubTypes({
    @JsonSubTypes.Type(Response.Choices.class),
    @JsonSubTypes.Type(Response.Text.class),
    @JsonSubTypes.Type(Response.Order.class),
    @JsonSubTypes.Type(Response.Pairs.class),
    @JsonSubTypes.Type(Response.GiveUp.class)
})
public sealed interface Response {

    int MAX_TEXT = 500;

    /** Chosen options. @param choices option ids; one for a single choice */
    record Choices(@NotNull @Size(max = 20) List<@NotNull @Size(max = 100) String> choices) implements Response {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** Words typed. @param text one answer for one blank, parts apart by commas, semicolons or "and" */
    record Text(@NotBlank @Size(max = MAX_TEXT) String text) implements Response {}

    /** A sequence. @param order all option ids, first to last */
    record Order(@NotNull @Size(max = 20) List<@NotNull @Size(max = 100) String> order) implements Response {
        public Order {
            order = List.copyOf(order);
        }
    }

    /** An assignment. @param pairs prompt id to option id */
    record Pairs(@NotNull @Size(max = 20) Map<@Size(max = 100) String, @NotNull @Size(max = 100) String> pairs)
            implements Response {
        public Pairs {
            pairs = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(pairs)));
        }
    }

    /** "I don't know". @param giveUp always true */
    record GiveUp(@AssertTrue boolean giveUp) implements Response {}
}
