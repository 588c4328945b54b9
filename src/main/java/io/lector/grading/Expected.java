package io.lector.grading;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a typed answer is compared with. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Expected.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Expected.Name.class, name = "name"),
    @JsonSubTypes.Type(value = Expected.Amount.class, name = "amount"),
    @JsonSubTypes.Type(value = Expected.Day.class, name = "day")
})
public sealed interface Expected {

    /** The answer as it is shown with the key. */
    String shown();

    /**
     * A person, organisation, place or other named thing.
     *
     * @param aliases every name, title and description that means the same
     * @param rivals names in the same article that mean somebody else: a near-match to one of them is wrong, not a typo
     */
    record Name(String shown, List<String> aliases, List<String> rivals) implements Expected {
        public Name {
            aliases = List.copyOf(aliases);
            rivals = List.copyOf(rivals);
        }
    }

    /**
     * A short phrase.
     *
     * @param aliases other wordings that are as right
     * @param rivals phrases of the same article that are wrong here
     */
    record Words(String shown, List<String> aliases, List<String> rivals) implements Expected {
        public Words {
            aliases = List.copyOf(aliases);
            rivals = List.copyOf(rivals);
        }
    }

    /** A number or a range with its unit. @param unit in the plural, may be empty */
    record Amount(String shown, BigDecimal min, BigDecimal max, String unit) implements Expected {}

    /** A day or a span of days, inclusive. @param dateline the day "today" means in the article */
    record Day(String shown, LocalDate from, LocalDate to, LocalDate dateline) implements Expected {}
}
