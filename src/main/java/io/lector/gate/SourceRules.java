package io.lector.gate;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Wording;
import io.lector.question.EvidenceChoice;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks that an item rests on what the article says, and says who says it. */
final class SourceRules {

    private static final Pattern REPORTING = Pattern.compile(
            "(?i)\\b(?:say|says|said|claim|state|tell|told|according to|argue|insist|warn|declare|believe|think|thought"
                    + "|proclaim|vow|predict|promise|expect|suggest|report|call|describe|deny|denied|accuse|announce|hope|fear"
                    + "|maintain|note|explain|stress|view|opinion|ask|demand|criticis|criticiz|boast|recommend|admit|write"
                    + "|wrote|mention|point|give|gave|reason|see|saw|quote|remark|comment|words|complain|express|add|speak"
                    + "|spoke|put it|consider|estimate|conclude|confirm|reveal|hint|propose)\\w*");

    /** Share of the words of a retold statement that its fact has; the verb may be told in a form of its own. */
    private static final double RETOLD = 0.75;

    private SourceRules() {}

    static Optional<String> evidenceMissing(Case item) {
        List<String> ids = item.question().card().facts();
        if (ids.isEmpty()) {
            return Optional.of("no fact is named");
        }
        Optional<String> unknown =
                ids.stream().filter(id -> item.knowledge().fact(id).isEmpty()).findFirst();
        if (unknown.isPresent()) {
            return Optional.of("the article has no fact " + unknown.get());
        }
        boolean shown = item.question().card().evidence().stream().anyMatch(place -> item.fact().stream()
                .flatMap(fact -> fact.evidence().stream())
                .anyMatch(place::sameSentence));
        return shown ? Optional.empty() : Optional.of("no evidence points at a sentence of its fact");
    }

    /** What is made from a claim names whose it is: in the stem, or as the key where the speaker is asked for. */
    static Optional<String> claimWithoutSpeaker(Case item) {
        if (item.question() instanceof EvidenceChoice) {
            return Optional.empty();
        }
        List<Fact> facts = item.facts();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i) instanceof Claim claim && !attributed(item, claim, i == 0)) {
                return Optional.of("made from the claim " + claim.id() + " without naming its speaker");
            }
        }
        return Optional.empty();
    }

    /** The explanation stands by itself too. */
    private static boolean explained(Case item, Claim claim) {
        String explanation = item.question().card().explanation();
        return explanation.isBlank() || names(item, claim, explanation);
    }

    private static boolean attributed(Case item, Claim claim, boolean asked) {
        boolean reported = REPORTING.matcher(item.stem()).find();
        if (asked && item.face().told().isEmpty()) {
            boolean speakerIsKey = item.question() instanceof WhoSaid
                    || item.face().answers().stream().anyMatch(key -> names(item, claim, key));
            boolean inStem = names(item, claim, item.stem()) || speakerIsKey || otherSpeaker(item);
            return reported && inStem && explained(item, claim);
        }
        return names(item, claim, item.stem())
                || item.face().options().stream().anyMatch(text -> names(item, claim, text))
                || item.face().told().stream().anyMatch(text -> names(item, claim, text))
                || item.face().answers().stream().anyMatch(text -> names(item, claim, text))
                || names(item, claim, item.question().card().explanation());
    }

    /** A false statement that puts the claim into another mouth. */
    private static boolean otherSpeaker(Case item) {
        return item.question() instanceof TrueFalse statement
                && !statement.holds()
                && !item.knowledge().namedIn(item.stem()).isEmpty();
    }

    static boolean names(Case item, Claim claim, String text) {
        List<String> stems = Words.stems(text);
        return Known.valuesOf(claim.said().speaker(), item.knowledge()).stream()
                .anyMatch(value -> names(item, value, text, stems));
    }

    private static boolean names(Case item, Value value, String text, List<String> stems) {
        if (value instanceof Named named) {
            return named.ids().stream()
                    .anyMatch(id -> item.knowledge().names(stems, id)
                            || item.knowledge()
                                    .familyName(id)
                                    .filter(stems::contains)
                                    .isPresent());
        }
        return value instanceof Wording words
                && !words.stems().isEmpty()
                && Words.content(text).containsAll(words.stems());
    }

    /** The key must be what its fact says; where several things are right, each of them. */
    static Optional<String> keyUnsupported(Case item) {
        boolean quoted = !item.face().told().isEmpty();
        if (item.fact().isEmpty() || quoted || item.question() instanceof WhoSaid) {
            return Optional.empty();
        }
        List<Value> said = said(item);
        return item.face().keys().stream()
                .filter(key -> !says(item, said, key) && !retold(item, key))
                .findFirst()
                .map(key -> "the key \"" + key + "\" is not what fact "
                        + item.fact().get().id() + " says");
    }

    private static List<Value> said(Case item) {
        if (item.slot().isEmpty()) {
            return List.of();
        }
        Fact fact = item.fact().orElseThrow();
        Optional<List<Value>> filled =
                fact.slots().filler(item.slot().get()).map(filler -> Known.valuesOf(filler, item.knowledge()));
        return filled.orElseGet(() ->
                fact instanceof Claim claim ? Known.valuesOf(claim.said().speaker(), item.knowledge()) : List.of());
    }

    /** Whether a key that is a whole statement says what some fact of the item says, in whatever tense. */
    private static boolean retold(Case item, String key) {
        boolean statements = item.slot().isEmpty() || item.facts().size() > 1;
        Set<String> told = Words.content(key);
        return statements
                && item.facts().stream()
                        .map(item.knowledge()::known)
                        .anyMatch(known -> Words.shared(told, known.vocabulary()) >= RETOLD * told.size()
                                && Words.negated(key) == denies(item, known));
    }

    private static boolean denies(Case item, Known known) {
        return known.fact().slots().did().negated()
                || known.fact().slots().fillers().values().stream()
                        .map(filler -> Known.words(filler, item.knowledge()))
                        .anyMatch(Words::negated);
    }

    private static boolean says(Case item, List<Value> right, String key) {
        if (item.knowledge().meets(right, item.knowledge().values(key))) {
            return true;
        }
        var words = Words.content(key);
        return right.stream().anyMatch(value -> {
            if (value instanceof Named named) {
                return named.ids().stream().anyMatch(id -> item.knowledge().names(Words.stems(key), id));
            }
            return value instanceof Wording wording
                    && Words.shared(words, wording.stems()) * 2
                            >= wording.stems().size();
        });
    }
}
