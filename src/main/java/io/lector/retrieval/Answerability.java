package io.lector.retrieval;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether passages of one article answer a typed question, or it is better to say that the article does not tell: logistic
 * regression over {@link AnswerabilityTrait}s. Safe for many threads; loading takes a moment and is done once.
 */
public final class Answerability {

    /** Verbs of one matter, whether they say yes or no to it, that the thesaurus keeps apart. */
    private static final List<Set<String>> MATTERS = List.of(
            Set.of("agree", "accept", "refuse", "reject", "decline", "oppose"),
            Set.of("stop", "end", "cease", "continue", "keep"),
            Set.of("come", "attend", "go", "travel", "miss", "visit", "show"),
            Set.of("give", "send", "supply", "provide", "sell", "deliver"),
            Set.of("say", "state", "claim", "insist", "argue", "think", "believe"));

    private static final int MOST_WORDS = 100;

    private final Thesaurus thesaurus = Thesaurus.load();
    private final TaggedWords words = TaggedWords.with(new BaseForms(thesaurus));
    private final AnswerabilityWeights weights = AnswerabilityWeights.learned();

    private Answerability() {}

    /** With the weights that were fitted to questions that people asked about encyclopedia articles. */
    public static Answerability learned() {
        return new Answerability();
    }

    /** Reads passages once for many questions. @param passages sentences or paragraphs in the article's order */
    public PassageReading read(List<String> passages) {
        return new PassageReading(passages, words, thesaurus);
    }

    /**
     * The probability, 0..1, that one of the passages answers the question; 0 without passages or without a word that
     * could be looked for.
     */
    public double probability(String question, PassageReading passages) {
        Support support = support(question, passages);
        return support.covered() == 0 ? 0 : weights.probability(traits(support));
    }

    /** The verbs of a question, as their lemmas, besides those that only help. */
    public Set<String> verbs(String question) {
        return words.in(question, MOST_WORDS).stream()
                .filter(word -> word.tag().equals("VERB"))
                .map(TaggedWord::lemma)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether two verbs, given as lemmas, can mean the same.
     *
     * @param eitherWay whether the opposite will do: "agree" for "refuse"
     */
    public boolean isAboutTheSame(String verb, String other, boolean eitherWay) {
        int[] senses = thesaurus.senses(other);
        boolean same = verb.equals(other)
                || Arrays.stream(thesaurus.senses(verb))
                        .anyMatch(sense -> Arrays.stream(senses).anyMatch(one -> one == sense));
        return same || eitherWay && isOpposed(verb, other);
    }

    private boolean isOpposed(String verb, String other) {
        return MATTERS.stream().anyMatch(matter -> matter.contains(verb) && matter.contains(other))
                || Arrays.asList(thesaurus.opposites(verb)).contains(other);
    }

    /** What the probability is made of, by name of the trait, for the program that fits the weights. */
    public Map<String, Double> traits(String question, PassageReading passages) {
        Map<String, Double> named = new LinkedHashMap<>();
        traits(support(question, passages)).forEach((trait, value) -> named.put(trait.name(), value));
        return named;
    }

    private Support support(String question, PassageReading passages) {
        return new Support(QuestionReading.of(words.in(question, MOST_WORDS)), passages, thesaurus);
    }

    private static Map<AnswerabilityTrait, Double> traits(Support support) {
        Map<AnswerabilityTrait, Double> traits = new EnumMap<>(AnswerabilityTrait.class);
        for (AnswerabilityTrait trait : AnswerabilityTrait.values()) {
            traits.put(trait, trait.of(support));
        }
        return traits;
    }
}
