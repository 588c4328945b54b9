package io.lector.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.random.RandomGenerator;

/** Something asked about facts, with a key. It grades a response and knows no flow. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = MultipleChoice.class, name = "multiple-choice"),
    @JsonSubTypes.Type(value = MultipleResponse.class, name = "multiple-response"),
    @JsonSubTypes.Type(value = TrueFalse.class, name = "true-false"),
    @JsonSubTypes.Type(value = Cloze.class, name = "cloze"),
    @JsonSubTypes.Type(value = ShortAnswer.class, name = "short-answer"),
    @JsonSubTypes.Type(value = Numeric.class, name = "numeric"),
    @JsonSubTypes.Type(value = DateQuestion.class, name = "date"),
    @JsonSubTypes.Type(value = Ordering.class, name = "ordering"),
    @JsonSubTypes.Type(value = Matching.class, name = "matching"),
    @JsonSubTypes.Type(value = WhoSaid.class, name = "who-said"),
    @JsonSubTypes.Type(value = EvidenceChoice.class, name = "evidence")
})
public sealed interface Question permits SingleChoice, TypedQuestion, MultipleResponse, TrueFalse, Ordering, Matching {

    Card card();

    /** JSON name of the kind. */
    default String kind() {
        return Kinds.nameOf(getClass());
    }

    /**
     * Grades one response.
     *
     * @throws io.lector.problem.Refusal INVALID if the response has not the shape this kind takes, or names an option
     *     that is not there
     */
    Grade grade(Response response);

    /** The learner's face, with options in an order drawn from {@code chance}. */
    Asked asked(int version, RandomGenerator chance);

    Key key();

    /** How many wrong responses can be ruled out one by one before only the key is left. */
    default int wrongOptions() {
        return Integer.MAX_VALUE;
    }
}
