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

    private static final Pattern POINTING =
            Pattern.compile("it|its|that|this|these|those|they|them|he|him|his|she|her", Pattern.CASE_INSENSITIVE);

    private static final Pattern IT = Pattern.compile("\\bit\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(
            "^(?:and|but|or|also|so|what about|how about|and what about)\\b[, ]*(.*)$", Pattern.CASE_INSENSITIVE);

    private static final String LIGHT =
            "(?: (?:is|was|were|are|did|does|do|will|would|said|says|say|mean|happened|happen|exactly|that|this|it|so|then|not|be"
                    + "|take|place|he|she|they))*[ ?!.]*$";

    private static final Pattern BARE = Pattern.compile(
            "^(?:and |but |so |ok |okay )?(?:(?<when>(?:since )?when|(?:on |in |at )?(?:what|which) (?:day|date|month|year|time))"
                    + "|(?<where>where|(?:in |at |to |from )?(?:what|which) (?:city|town|country|place|location))"
                    + "|(?<why>why|how come|what for|for what reason)|(?<many>how many|how much)|(?<who>(?:says )?who))"
                    + LIGHT,
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Slot> SLOTS =
            Map.of("when", Slot.WHEN, "where", Slot.WHERE, "why", Slot.WHY, "many", Slot.HOW_MANY, "who", Slot.WHO);

    private static final Pattern SURE = Pattern.compile(
            "^(?:and |but |so )?(?:(?:are )?you (?:really |quite )?sure|really|is (?:that|it) so|(?:is|was|are|were) (?:that|this|it|they|those)(?: really| actually)? (?:an? )?(?:true|confirmed|facts?"
                    + "|opinions?|certain|sure|proven|proved|verified|official|claims?|known|real))\\b.*$",
            Pattern.CASE_INSENSITIVE);

    /** Whether it asks how sure that is which was told: "is that confirmed?" */
    boolean asksHowSure(String question) {
        return !told.isEmpty() && SURE.matcher(question.strip()).matches();
    }

    /** What is asked of what was told, when nothing but that is asked: "when was that?". */
    Optional<Slot> slotOfTold(String question) {
        Matcher bare = BARE.matcher(question.strip());
        return told.isEmpty() || !bare.matches()
                ? Optional.empty()
                : SLOTS.entrySet().stream()
                        .filter(slot -> bare.group(slot.getKey()) != null)
                        .map(Map.Entry::getValue)
                        .findFirst();
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

    /** What is to be explained: what was asked or told about, where somebody only points at it. */
    String subject(String typed) {
        return POINTING.matcher(typed).matches()
                ? subjects().map(Entity::name).findFirst().or(() -> asked).orElse(typed)
                : typed;
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
        Optional<Entity> thing = subjects().findFirst();
        if (thing.isEmpty() || !namesNobody(question)) {
            return question;
        }
        Optional<String> it = subjects()
                .filter(entity -> entity.type() != EntityType.PERSON)
                .map(FollowUp::called)
                .findFirst();
        if (it.isPresent() && IT.matcher(question).find()) {
            return IT.matcher(question).replaceAll(Matcher.quoteReplacement(it.get()));
        }
        return POINTER.matcher(question).find()
                ? question.replaceAll("[?]", "") + " " + thing.get().name() + "?"
                : question;
    }

    private static String called(Entity entity) {
        return (entity.definite() ? "the " : "") + entity.name();
    }

    private boolean namesNobody(String question) {
        return book.entities().stream()
                .flatMap(entity -> entity.names().stream())
                .noneMatch(name -> Words.contains(question, name));
    }

    /** Whom or what the last question named, then whom the facts that were told are about. */
    private Stream<Entity> subjects() {
        return Stream.concat(named(), subjectsOfTold()).distinct();
    }

    private Stream<Entity> named() {
        EntityFinder finder = new EntityFinder(book);
        return asked.stream()
                .flatMap(question -> Stream.concat(
                        TypedQuestion.of(question).defined().flatMap(finder::named).stream(),
                        finder.in(question).stream()));
    }

    private Stream<Entity> subjectsOfTold() {
        return told.stream()
                .flatMap(fact -> {
                    Stream<Filler> spoken =
                            fact instanceof Claim claim ? Stream.of(claim.said().speaker()) : Stream.empty();
                    return Stream.concat(spoken, Stream.of(fact.slots().who()));
                })
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .flatMap(mention -> mention.entities().stream())
                .map(book::entity);
    }
}
