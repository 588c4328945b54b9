package io.lector.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

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

    /** Chosen options. @param choices option ids; one for a single choice */
    record Choices(List<String> choices) implements Response {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    /** Words typed. @param text one answer for one blank, parts apart by commas, semicolons or "and" */
    record Text(String text) implements Response {}

    /** A sequence. @param order all option ids, first to last */
    record Order(List<String> order) implements Response {
        public Order {
            order = List.copyOf(order);
        }
    }

    /** An assignment. @param pairs prompt id to option id */
    record Pairs(Map<String, String> pairs) implements Response {
        public Pairs {
            pairs = Map.copyOf(pairs);
        }
    }

    /** "I don't know". @param giveUp always true */
    record GiveUp(boolean giveUp) implements Response {}
}
