package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.language.Words;
import io.lector.question.Card;
import io.lector.question.DateQuestion;
import io.lector.question.Numeric;
import io.lector.question.Question;
import io.lector.question.ShortAnswer;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same questions with the answer typed: a name or a few words, a number, a date. */
final class SlotAnswers implements QuestionClass {

    /** Work that many do at one place, told without an article as if it were an office. */
    private static final Pattern OF_MANY = Pattern.compile(
            "^(?:(?!(?i:the|a|an|his|her|its|their)\\b)(?!\\S+['’]s?\\b)\\S+ ){0,3}?(?i:economist|analyst|strategist|lawyer|researcher|scientist|writer|author|actor|actress"
                    + "|journalist|reporter|lecturer|expert|consultant|engineer|fellow|member|partner|spokes\\w+|adviser|advisor)"
                    + "(?= (?:at|of|for|with|in|from)\\b|$)");

    /** No post of one holder: "co-founder of a firm", "founder of a firm"; nor one that each country has: "the Trade Minister". */
    private static final Pattern NO_POST = Pattern.compile(
            "^(?:the \\p{Lu}\\p{Ll}+ Minister$|(?i:joint) .*|(?i:co)-\\p{L}+.*|(?i:cofounder|coauthor|founder|owner|creator|inventor|author|star|winner)\\b(?! and).*)");

    /** "Who is the Prime Minister?" is asked in every country. */
    private static final Pattern OF_WHAT =
            Pattern.compile("['’]s? | (?:of|for|at|in|to|on) |\\b[A-Z]{2,}\\b|\\bthe (?:\\p{Lu}\\S* )+\\p{Ll}");

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .flatMap(fact -> Stream.of(Slot.values()).flatMap(slot -> candidate(material, fact, slot).stream()))
                .toList();
    }

    private static Optional<Candidate> candidate(Material material, Fact fact, Slot slot) {
        return new Asking(material, false)
                .stem(fact, slot)
                .filter(stem -> anchored(fact, slot))
                .filter(stem -> !new Truths(material).contested(fact, slot, false))
                .filter(stem -> slot == Slot.WHEN
                        || slot == Slot.HOW_MANY
                        || asksWhoHolds(material, fact, slot, stem)
                        || !reveals(material, fact, slot, stem))
                .flatMap(stem -> typed(material, fact, slot, stem))
                .map(candidate -> asksWhoHolds(
                                        material,
                                        fact,
                                        slot,
                                        candidate.question().card().stem())
                                && reveals(
                                        material,
                                        fact,
                                        slot,
                                        candidate.question().card().stem())
                        ? candidate.asSpare()
                        : candidate);
    }

    private static boolean reveals(Material material, Fact fact, Slot slot, String stem) {
        return Leaks.reveals(material, stem, fact.slots().filler(slot).orElseThrow());
    }

    /** An office is one of its holder's names, and asks for the other one; that of a head of state asks for none. */
    private static boolean asksWhoHolds(Material material, Fact fact, Slot slot, String stem) {
        return slot == Slot.WHO
                && RoleMatching.role(material, fact)
                && OF_WHAT.matcher(stem).find()
                && material.single(fact.slots().who())
                        .filter(person -> !Likes.leads(person))
                        .filter(person -> Collections.disjoint(Words.content(person.name()), Words.content(stem)))
                        .isPresent();
    }

    /** Whether the question means one thing only: "who is a doctor" and "where did it build a house" do not. */
    private static boolean anchored(Fact fact, Slot slot) {
        Optional<Phrase> what = fact.slots().filler(Slot.WHAT, Phrase.class);
        boolean open =
                what.filter(phrase -> phrase.words().matches("(?i)(a|an)\\b.*")).isPresent();
        return switch (slot) {
            case WHO ->
                !ofMany(fact)
                        && !(fact.slots().did().copular()
                                && what.filter(phrase -> open || noPost(phrase.words()))
                                        .isPresent());
            case WHERE -> what.isEmpty() || fact.slots().filler(Slot.WHEN).isPresent();
            default -> true;
        };
    }

    /** Whether the role may be another's too, or is one that every country has. */
    static boolean noPost(String role) {
        return NO_POST.matcher(role).matches();
    }

    /** Whether it says who somebody is as if the work were an office: "is economist at a bank". */
    static boolean ofMany(Fact fact) {
        return fact.slots().did().copular()
                && fact.slots()
                        .filler(Slot.WHAT, Phrase.class)
                        .filter(phrase -> OF_MANY.matcher(phrase.words()).find())
                        .isPresent();
    }

    private static Optional<Candidate> typed(Material material, Fact fact, Slot slot, String stem) {
        Filler key = fact.slots().filler(slot).orElseThrow();
        if (key instanceof Moment moment) {
            return moment.granularity() == Moment.Granularity.PERIOD || moment.granularity() == Moment.Granularity.WEEK
                    ? Optional.empty()
                    : written(
                            material,
                            fact,
                            slot,
                            stem,
                            "date",
                            card -> new DateQuestion(card, new Expectations(material).day(moment)));
        }
        if (key instanceof Quantity quantity) {
            return written(
                    material, fact, slot, stem, "numeric", card -> new Numeric(card, Expectations.amount(quantity)));
        }
        List<Expected> parts = new Expectations(material)
                .of(key).stream()
                        .map(part -> asksWhoHolds(material, fact, slot, stem) ? unsaid(part, stem) : part)
                        .toList();
        return parts.isEmpty() || slot == Slot.WHY
                ? Optional.empty()
                : written(material, fact, slot, stem, "short-answer", card -> new ShortAnswer(card, parts));
    }

    /** Without those names that the question says itself. */
    private static Expected unsaid(Expected part, String stem) {
        return part instanceof Expected.Name name
                ? new Expected.Name(
                        name.shown(),
                        name.aliases().stream()
                                .filter(alias -> !Words.contains(stem, alias))
                                .toList(),
                        name.rivals())
                : part;
    }

    private static Optional<Candidate> written(
            Material material, Fact fact, Slot slot, String stem, String kind, Function<Card, Question> question) {
        Item item = Item.of(material, kind, SlotChoices.name(slot), List.of(fact));
        Filler key = fact.slots().filler(slot).orElseThrow();
        Card card = item.card(
                stem,
                new Hints(material).of(fact, key, stem),
                material.wording().sentence(fact));
        return Optional.of(new Candidate(question.apply(card), item.itemClass(), List.of(slot)));
    }
}
