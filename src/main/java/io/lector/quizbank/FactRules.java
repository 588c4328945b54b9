package io.lector.quizbank;

import io.lector.article.ArticleText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of a fact or claim. */
final class FactRules {

    static final List<Rule> ALL = List.of(
            EvidenceRules::quoteIsShort,
            EvidenceRules::isAnchored,
            FactRules::entitiesExist,
            FactRules::nobodyIsAPronoun,
            FactRules::rangeIsUpright,
            FactRules::countedIsThere,
            MomentRules::runsForward,
            MomentRules::fitsItsGranularity,
            MomentRules::isShownAbsolutely);

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "you",
            "he",
            "him",
            "she",
            "her",
            "it",
            "we",
            "us",
            "they",
            "them",
            "this",
            "that",
            "these",
            "those",
            "himself",
            "herself",
            "itself",
            "themselves",
            "who",
            "one");

    private FactRules() {}

    private static Stream<Fault> entitiesExist(Entry fact, Names names) {
        return nouns(fact)
                .flatMap(noun -> noun.isList() ? noun.each().stream() : Stream.of(noun))
                .filter(Entry::isText)
                .flatMap(names::missingEntity);
    }

    /** A pronoun stands for somebody else as soon as the sentence around it is gone, for a claim often its speaker. */
    private static Stream<Fault> nobodyIsAPronoun(Entry fact, Names names) {
        return nouns(fact)
                .map(noun -> noun.at("words"))
                .filter(words ->
                        PRONOUNS.contains(ArticleText.normalised(words.text()).toLowerCase(Locale.ENGLISH)))
                .map(words -> words.fault("is a pronoun; name whom or what it stands for"));
    }

    /** Every place of a fact that takes an entity id, a list of them or a phrase. */
    private static Stream<Entry> nouns(Entry fact) {
        Entry said = fact.at("said");
        return Stream.of(
                        said.at("speaker"),
                        place(said.at("where")),
                        fact.at("who"),
                        fact.at("whom"),
                        fact.at("what"),
                        place(fact.at("where")))
                .filter(Entry::present);
    }

    private static Entry place(Entry where) {
        return where.has("place") ? where.at("place") : where;
    }

    private static Stream<Fault> rangeIsUpright(Entry fact, Names names) {
        Entry number = fact.at("howMany");
        return number.has("min") && number.decimal("min").compareTo(number.decimal("max")) > 0
                ? Stream.of(number.at("min").fault("is more than max"))
                : Stream.of();
    }

    private static Stream<Fault> countedIsThere(Entry fact, Names names) {
        Entry counts = fact.at("howMany").at("counts");
        return counts.present() && !fact.has(counts.text())
                ? Stream.of(counts.fault("counts a slot that this fact has not"))
                : Stream.of();
    }
}
