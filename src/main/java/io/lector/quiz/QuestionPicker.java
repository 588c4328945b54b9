package io.lector.quiz;

import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedQuestion;
import io.lector.question.Card;
import io.lector.question.Process;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Chooses the questions of a quiz: what the learner needs most first, for a newcomer from easy to hard, spread over kinds,
 * processes and paragraphs, and never two that share a fact or of which one gives the other away.
 */
final class QuestionPicker {

    private static final double NEED = 2.0;
    private static final double QUALITY = 0.4;
    private static final double CHANCE = 0.5;
    private static final double SAME_KIND = 0.35;
    private static final double SAME_PROCESS = 0.15;
    private static final double SAME_PARAGRAPH = 0.5;

    /** How much better it is to begin with an easy question, for who has not answered any yet. */
    private static final double EASE = 3.0;

    /** How much less easy it is to type an answer than to choose one, of 1. */
    private static final double TYPING = 0.3;

    private final PublishedBank bank;
    private final boolean newcomer;
    private final Map<String, Double> worth = new HashMap<>();
    private final List<PublishedQuestion> picked = new ArrayList<>();

    /**
     * @param need of a fact's id: 1 for never seen, down to 0 for surely known
     * @param seed the same seed and needs give the same quiz
     */
    QuestionPicker(PublishedBank bank, ToDoubleFunction<String> need, long seed) {
        this.bank = bank;
        this.newcomer = bank.facts().facts().stream().allMatch(fact -> need.applyAsDouble(fact.id()) >= 1);
        Random chance = new Random(seed);
        List<PublishedQuestion> all = bank.questions();
        for (int rank = 0; rank < all.size(); rank++) {
            Card card = all.get(rank).question().card();
            double needed = card.facts().stream().mapToDouble(need).average().orElse(1);
            double quality = 1 - rank / (double) all.size();
            worth.put(card.id(), NEED * needed + QUALITY * quality + CHANCE * chance.nextDouble());
        }
    }

    /**
     * @param candidates questions of the bank that may be asked
     * @param length how many at most; fewer when the rules leave no more
     */
    List<PublishedQuestion> pick(List<PublishedQuestion> candidates, int length) {
        List<PublishedQuestion> left = new ArrayList<>(candidates);
        while (picked.size() < length && !left.isEmpty()) {
            PublishedQuestion best = left.stream()
                    .max(Comparator.comparingDouble((PublishedQuestion question) -> score(question, length))
                            .thenComparing(PublishedQuestion::id))
                    .orElseThrow();
            picked.add(best);
            left.removeIf(other -> other == best || spoils(best, other));
        }
        return List.copyOf(picked);
    }

    private boolean spoils(PublishedQuestion chosen, PublishedQuestion other) {
        return bank.spoiltBy(chosen.id()).contains(other.id())
                || other.question().card().facts().stream()
                        .anyMatch(chosen.question().card().facts()::contains);
    }

    private double score(PublishedQuestion question, int length) {
        double score = worth.get(question.id()) + (newcomer ? ease(question, length) : 0);
        for (PublishedQuestion other : picked) {
            score -= other.question().kind().equals(question.question().kind()) ? SAME_KIND : 0;
            score -= process(other) == process(question) ? SAME_PROCESS : 0;
            score -= paragraph(other) == paragraph(question) ? SAME_PARAGRAPH : 0;
        }
        return score;
    }

    /** Easy ones first, harder ones later: what is found at one place and chosen rather than typed. */
    private double ease(PublishedQuestion question, int length) {
        int hardest = Process.values().length - 1;
        double easy = (hardest - process(question).ordinal()) / (double) hardest
                - (question.question().wrongOptions() > 0 ? 0 : TYPING);
        double left = 1 - picked.size() / (double) length;
        return EASE * easy * left;
    }

    private static Process process(PublishedQuestion question) {
        return question.question().card().process();
    }

    private static int paragraph(PublishedQuestion question) {
        return question.question().card().evidence().get(0).paragraph();
    }
}
