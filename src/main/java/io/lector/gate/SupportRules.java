package io.lector.gate;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import io.lector.gate.Value.Wording;
import io.lector.question.Confusion;
import io.lector.question.Distractor;
import io.lector.question.EvidenceChoice;
import io.lector.question.Matching;
import io.lector.question.Option;
import io.lector.question.Ordering;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that there is one right answer and no second one anywhere in the article. */
final class SupportRules {

    private SupportRules() {}

    static Optional<String> secondKey(Case item) {
        if (item.question() instanceof Ordering ordering) {
            return unordered(item, ordering);
        }
        if (item.question() instanceof Matching matching) {
            return secondPartner(item, matching);
        }
        for (Distractor wrong : item.face().distractors()) {
            Optional<String> reason = supported(item, wrong);
            if (reason.isPresent()) {
                return reason.map(why -> "\"" + wrong.option().text() + "\" is right too: " + why);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> supported(Case item, Distractor wrong) {
        if (item.question() instanceof EvidenceChoice) {
            return sameSentence(item, wrong);
        }
        String text = wrong.option().text();
        if (item.question() instanceof WhoSaid && item.fact().orElse(null) instanceof Claim claim) {
            return alsoSaid(item, claim, text);
        }
        if (item.slot().isPresent() && item.fact().isPresent()) {
            Support support =
                    new Support(item.knowledge(), item.fact().get(), item.slot().get(), item.stem());
            return support.of(text, wrong.confusion() != Confusion.CLAIM_AS_FACT);
        }
        boolean same = item.face().keys().stream().anyMatch(key -> sameValue(item, key, text));
        return same ? Optional.of("it means the same as the key") : Optional.empty();
    }

    /** Wordings are left out: two statements that share words differ in the rest, which no program can judge. */
    private static boolean sameValue(Case item, String key, String text) {
        List<Value> right = item.knowledge().values(key);
        return !(right.get(0) instanceof Wording)
                && item.knowledge().meets(right, item.knowledge().values(text));
    }

    private static Optional<String> sameSentence(Case item, Distractor wrong) {
        boolean same = wrong.evidence().stream().anyMatch(place -> item.fact().stream()
                .flatMap(fact -> fact.evidence().stream())
                .anyMatch(place::sameSentence));
        return same ? Optional.of("it is from a sentence that shows the fact") : Optional.empty();
    }

    private static Optional<String> alsoSaid(Case item, Claim claim, String text) {
        List<Value> meant = item.knowledge().values(text);
        if (item.knowledge().meets(Known.valuesOf(claim.said().speaker(), item.knowledge()), meant)) {
            return Optional.of("it stands for the speaker");
        }
        Support support = new Support(item.knowledge(), claim, Slot.HOW, item.stem());
        return support.alsoSaidBy(meant) ? Optional.of("that speaker says the same") : Optional.empty();
    }

    /** Events whose times touch have no order that the article tells. */
    private static Optional<String> unordered(Case item, Ordering ordering) {
        List<Fact> facts = item.facts();
        if (facts.size() != ordering.sequence().size()) {
            return Optional.empty();
        }
        for (int i = 1; i < facts.size(); i++) {
            Optional<Span> earlier = when(item, facts.get(i - 1));
            Optional<Span> later = when(item, facts.get(i));
            if (earlier.isPresent()
                    && later.isPresent()
                    && !earlier.get().to().isBefore(later.get().from())) {
                return Optional.of("the times of " + facts.get(i - 1).id() + " and "
                        + facts.get(i).id() + " overlap");
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> when(Case item, Fact fact) {
        return fact.slots()
                .filler(Slot.WHEN)
                .map(filler -> Known.valuesOf(filler, item.knowledge()).get(0))
                .map(Span.class::cast);
    }

    private static Optional<String> secondPartner(Case item, Matching matching) {
        for (Option prompt : matching.prompts()) {
            Value who = item.knowledge().values(prompt.text()).get(0);
            if (!(who instanceof Named named)) {
                continue;
            }
            for (Option option : matching.options()) {
                boolean other = !option.id().equals(matching.pairs().get(prompt.id()));
                if (other
                        && item.knowledge()
                                .meets(List.of(named), item.knowledge().values(option.text()))) {
                    return Optional.of("\"" + option.text() + "\" fits \"" + prompt.text() + "\" too");
                }
            }
        }
        return Optional.empty();
    }

    /** An open question that another fact answers otherwise. */
    static Optional<String> ambiguousStem(Case item) {
        boolean open =
                item.face().distractors().isEmpty() && !item.face().keys().isEmpty();
        if (!open || item.slot().isEmpty() || item.fact().isEmpty()) {
            return Optional.empty();
        }
        Support support =
                new Support(item.knowledge(), item.fact().get(), item.slot().get(), item.stem());
        return support.otherAnswer().map(other -> "fact " + other.id() + " gives another right answer");
    }

    /** A false statement must not be true after all. */
    static Optional<String> falseIsTrue(Case item) {
        if (!(item.question() instanceof TrueFalse statement)
                || statement.holds()
                || item.fact().isEmpty()) {
            return Optional.empty();
        }
        return FalseStatement.madeTrue(item);
    }

    /** Whether a true statement tells more, or other, than its fact: a name, date or number that is not there. */
    static Optional<String> trueIsFalse(Case item) {
        if (!(item.question() instanceof TrueFalse statement)
                || !statement.holds()
                || item.fact().isEmpty()) {
            return Optional.empty();
        }
        Set<String> vocabulary = new HashSet<>();
        item.facts()
                .forEach(fact -> vocabulary.addAll(item.knowledge().known(fact).vocabulary()));
        return Words.tokens(item.stem()).stream()
                .filter(token -> token.number() && !vocabulary.contains(token.word()))
                .findFirst()
                .map(token -> "the statement tells " + token.text() + ", which its fact does not");
    }
}
