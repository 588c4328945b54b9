package io.lector.fact;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a circumstance stands in its sentence.
 *
 * @param early a short phrase, before place and time
 * @param late a longer phrase, behind place and time
 * @param last a clause, behind everything: "if there is no progress"
 */
public record Circumstance(String early, String late, String last) {

    private static final String NOUN_PHRASE =
            "(?:(?:the|an?|one|two|three|four|its|his|her|their|some|all|each|every)\\b|\\d|(?-i:\\p{Lu}))";
    /** What completes a verb without an object, from which a time would part it. */
    private static final Pattern COMPLETING =
            Pattern.compile("(with|to|from|for|against|on|upon|about|into|of|at|over|as|in favour of|in favor of) .*");

    private static final Pattern PREPOSITION =
            Pattern.compile("\\b(with|to|from|for|against|on|about|into|of|at|over|in|by|as|under|between)\\b");
    /** How many prepositions a phrase may have that goes before a time. */
    private static final int FEW = 3;

    private static final Pattern OPENING = Pattern.compile(
            "(?i)(even |only )?(if|unless|when|while|whereas|until|because|although|though|as long as|once|so that|in order to"
                    + "|to(?! " + NOUN_PHRASE + ")|after|before|since|as)\\b.*");

    private static final Pattern CLAUSE =
            Pattern.compile("(?i)" + OPENING.pattern() + "|.*\\b(after|before|since|when|that|who|which)\\b.*");
    private static final int SHORT = 3;
    /** An adjective or a noun, not a preposition or an adverb that only adds to it. */
    private static final Pattern PREDICATE =
            Pattern.compile("(?!(?:in|on|at|by|as|with|for|since|until|after|before|during"
                    + "|when|while|because|if|despite|amid|through|throughout|under|over|[a-z]+ly)\\b).*");

    /** What "be" says of its subject stands next to it. */
    public static Circumstance of(String words, Slots slots) {
        boolean nothing = Stream.of(Slot.WHAT, Slot.WHOM)
                .allMatch(slot -> slots.filler(slot).isEmpty());
        boolean copular = slots.did().copular();
        boolean place = slots.filler(Slot.WHERE).isPresent();
        return copular && nothing && PREDICATE.matcher(words).matches()
                ? new Circumstance(words, "", "")
                : of(words, nothing && !place && !copular);
    }

    /** Whether it completes its verb, and time and place stand behind it. */
    public boolean completing() {
        return COMPLETING.matcher(early).matches();
    }

    /** Whether it is a clause in front of which a time does no harm: "on Monday after the tide had turned". */
    public boolean clause() {
        return OPENING.matcher(last).matches();
    }

    /** @param bare whether the verb has nothing else behind it, but for a time */
    private static Circumstance of(String words, boolean bare) {
        boolean close = bare
                && COMPLETING.matcher(words).matches()
                && !CLAUSE.matcher(words).matches()
                && PREPOSITION.matcher(words).results().count() <= FEW;
        return close ? new Circumstance(words, "", "") : of(words);
    }

    private static Circumstance of(String words) {
        if (CLAUSE.matcher(words).matches()) {
            return new Circumstance("", "", words);
        }
        return words.split(" ").length <= SHORT ? new Circumstance(words, "", "") : new Circumstance("", words, "");
    }
}
