package io.lector.chat;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import io.lector.language.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A free question as it is meant after what was told before: "and his wife?", "when was that?", "why?". */
record FollowUp(FactBook book, List<Fact> told, Optional<String> asked) {

    private static final Pattern HE_OR_SHE =
            Pattern.compile("\\b(he|she|him|his|her|hers)\\b", Pattern.CASE_INSENSITIVE);

    private static final Set<String> OWNING = Set.of("his", "her", "hers");

    private static final Pattern POINTER = Pattern.compile(
            "\\b(it|its|that|this|they|them|their|these|those|there|then)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(
            "^(?:and|but|or|also|so|what about|how about|and what about)\\b[, ]*(.*)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern BARE = Pattern.compile(
            "^(?:and |but |so |ok |okay )?(when|where|why|who|how many|how much|how come|what for|since when|says who)"
                    + "(?: (?:is|was|were|are|did|does|do|will|would|said|says|happened|happen|exactly|that|this|it|so|then|not|be"
                    + "|take|place|he|she|they))*[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Slot> SLOTS = Map.of(
            "when", Slot.WHEN,
            "since when", Slot.WHEN,
            "where", Slot.WHERE,
            "why", Slot.WHY,
            "how come", Slot.WHY,
            "what for", Slot.WHY,
            "how many", Slot.HOW_MANY,
            "how much", Slot.HOW_MANY,
            "who", Slot.WHO,
            "says who", Slot.WHO);

    /** What is asked of what was told, when nothing but that is asked: "when was that?". */
    Optional<Slot> slotOfTold(String question) {
        Matcher bare = BARE.matcher(question.strip());
        return told.isEmpty() || !bare.matches()
                ? Optional.empty()
                : Optional.ofNullable(SLOTS.get(bare.group(1).toLowerCase(Locale.ROOT)));
    }

    /** Whether a fact fills the place that is asked for. */
    static boolean fills(Fact fact, Slot slot) {
        if (fact instanceof Claim claim
                && slot == Slot.WHEN
                && claim.said().when().isPresent()) {
            return true;
        }
        return slot == Slot.WHO || fact.slots().filler(slot).isPresent();
    }

    /** The question with what its pointing words stand for, ready to be searched for. */
    String complete(String question) {
        String plain = question.strip();
        Matcher and = AND.matcher(plain);
        if (and.matches() && !told.isEmpty()) {
            return continued(and.group(1));
        }
        return pointed(plain);
    }

    /** "and Rubio?" asks of Rubio what was asked before; "and his wife?" asks for the wife of who was told about. */
    private String continued(String rest) {
        String meant = pointed(rest);
        boolean whole = Pattern.compile(
                        "^(who|what|when|where|why|how|which|did|does|is|was|are|were)\\b", Pattern.CASE_INSENSITIVE)
                .matcher(rest)
                .find();
        return whole || !meant.equals(rest)
                ? meant
                : asked.map(before -> withoutNames(before) + " " + rest).orElse(rest);
    }

    private String withoutNames(String before) {
        String rest = before;
        for (Entity entity : subjects().toList()) {
            for (String name : entity.names().stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .toList()) {
                rest = rest.replaceAll("(?i)\\b" + Pattern.quote(name) + "(?:['’]s)?\\b", " ");
            }
        }
        return rest.replace('?', ' ').replaceAll("\\s+", " ").strip();
    }

    private String pointed(String question) {
        Optional<String> person = subjects()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .map(Entity::name)
                .findFirst();
        if (person.isPresent() && HE_OR_SHE.matcher(question).find()) {
            return HE_OR_SHE
                    .matcher(question)
                    .replaceAll(pronoun -> Matcher.quoteReplacement(
                            person.get() + (OWNING.contains(pronoun.group().toLowerCase(Locale.ROOT)) ? "’s" : "")));
        }
        Optional<String> thing = subjects().map(Entity::name).findFirst();
        if (thing.isPresent() && POINTER.matcher(question).find() && namesNobody(question)) {
            return question.replaceAll("[?]", "") + " " + thing.get() + "?";
        }
        return question;
    }

    private boolean namesNobody(String question) {
        return book.entities().stream()
                .flatMap(entity -> entity.names().stream())
                .noneMatch(name -> Words.contains(question, name));
    }

    /** Whom the facts that were told are about, the first fact's subject first. */
    private Stream<Entity> subjects() {
        return told.stream()
                .flatMap(fact -> {
                    Stream<Filler> spoken =
                            fact instanceof Claim claim ? Stream.of(claim.said().speaker()) : Stream.empty();
                    return Stream.concat(spoken, Stream.of(fact.slots().who()));
                })
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .flatMap(mention -> mention.entities().stream())
                .map(book::entity)
                .distinct();
    }
}
