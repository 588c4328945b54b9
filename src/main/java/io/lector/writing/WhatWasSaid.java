package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.Confusion;
import io.lector.question.MultipleChoice;
import io.lector.question.MultipleResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "Which of these did … say?": one or several claims of a speaker among claims of others. */
final class WhatWasSaid implements QuestionClass {

    /** From this likeness on, two speakers may be said to say the same. */
    private static final double ALIKE = 0.4;

    @Override
    public List<Candidate> write(Material material) {
        Speech speech = new Speech(material);
        return speech.bySpeaker().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        entry.getValue().stream()
                                .flatMap(claim -> one(material, speech, entry.getKey(), claim).stream()),
                        pairs(entry.getValue()).stream()
                                .flatMap(keys -> several(material, speech, entry.getKey(), keys).stream())))
                .toList();
    }

    private static Optional<Candidate> one(Material material, Speech speech, Entity speaker, Claim claim) {
        Optional<Entity> topic = material.single(claim.slots().who());
        List<Wrong> near = others(material, speech, speaker, List.of(claim), 3, topic);
        boolean shared = topic.isPresent() && near.size() >= Distractors.FEWEST;
        List<Wrong> wrongs = shared ? near : others(material, speech, speaker, List.of(claim), 3, Optional.empty());
        if (wrongs.size() < Distractors.FEWEST) {
            return Optional.empty();
        }
        String about = shared ? " about " + material.fillers().name(topic.get()) : "";
        String stem = Prose.question("which of these did " + material.fillers().name(speaker) + " say" + about
                + ", according to the article");
        Item item = Item.of(material, "multiple-choice", "what-said", List.of(claim));
        var card = item.card(
                stem, hints(material, List.of(claim)), material.wording().sentence(claim));
        var choice = Choices.of(item, speech.told(claim), wrongs, new Feedback(material));
        return Optional.of(new Candidate(new MultipleChoice(card, choice), item.itemClass(), List.of()));
    }

    private static Optional<Candidate> several(Material material, Speech speech, Entity speaker, List<Claim> keys) {
        List<Wrong> wrongs = others(material, speech, speaker, keys, 2, Optional.empty());
        if (wrongs.size() < 2 || openAlike(keys.stream().map(speech::told).toList(), wrongs)) {
            return Optional.empty();
        }
        String stem = Prose.question(
                "which two of these did " + material.fillers().name(speaker) + " say, according to the article");
        Item item = Item.of(material, "multiple-response", "said-by", keys);
        List<String> told = keys.stream().map(speech::told).toList();
        List<String> texts = new ArrayList<>(told);
        wrongs.forEach(wrong -> texts.add(wrong.text()));
        var options = item.options(texts);
        String explanation = keys.stream()
                .map(material.wording()::sentence)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        var question = new MultipleResponse(
                item.card(stem, hints(material, keys), explanation),
                told.stream().map(options::get).toList(),
                Choices.distractors(wrongs, options, told, new Feedback(material)));
        return Optional.of(new Candidate(question, item.itemClass(), List.of()));
    }

    /** Whether the keys, and they alone, begin with the same word. */
    private static boolean openAlike(List<String> keys, List<Wrong> wrongs) {
        List<String> openings =
                keys.stream().map(WhatWasSaid::opening).distinct().toList();
        return openings.size() == 1
                && wrongs.stream().noneMatch(wrong -> opening(wrong.text()).equals(openings.get(0)));
    }

    private static String opening(String sentence) {
        return sentence.replaceFirst("(?i)^(the|a|an) ", "").split(" ")[0];
    }

    private static List<String> hints(Material material, List<Claim> keys) {
        return List.of(
                new Hints(material).look(keys),
                "Ask of each sentence who says it: the other sentences belong to other speakers.");
    }

    /** Claims of other speakers that name the topic, the nearest first, each of another speaker than the last. */
    private static List<Wrong> others(
            Material material, Speech speech, Entity speaker, List<Claim> keys, int most, Optional<Entity> topic) {
        List<Wrong> wrongs = new ArrayList<>();
        speech.claims().stream()
                .filter(claim -> topic.filter(about -> !Leaks.names(speech.told(claim), about))
                        .isEmpty())
                .filter(claim -> !material.sameness().related(speech.speaker(claim), speaker))
                .filter(claim -> material.claims().stream()
                        .filter(own -> material.single(own.said().speaker()).equals(Optional.of(speaker)))
                        .allMatch(own -> Words.likeness(
                                        material.reporting().content(own),
                                        material.reporting().content(claim))
                                < ALIKE))
                .filter(claim -> keys.stream().allMatch(key -> comparable(speech.told(key), speech.told(claim))))
                .sorted(Comparator.comparingInt((Claim claim) ->
                        Math.abs(claim.paragraph() - keys.get(0).paragraph())))
                .forEach(claim -> {
                    boolean fresh = wrongs.stream()
                            .noneMatch(wrong -> wrong.entity().equals(Optional.of(speech.speaker(claim)))
                                    || Words.likeness(wrong.text(), speech.told(claim)) > ALIKE);
                    if (fresh && wrongs.size() < most) {
                        wrongs.add(new Wrong(
                                speech.told(claim),
                                Confusion.ANOTHER_SPEAKER,
                                Optional.of(speech.speaker(claim)),
                                Optional.<Fact>of(claim)));
                    }
                });
        return wrongs;
    }

    private static boolean comparable(String one, String other) {
        return Math.max(one.length(), other.length()) <= 1.9 * Math.min(one.length(), other.length());
    }

    /** Neighbours out of different sentences, lest one say the other. */
    private static List<List<Claim>> pairs(List<Claim> claims) {
        List<List<Claim>> pairs = new ArrayList<>();
        for (int i = 0; i + 1 < claims.size(); i += 2) {
            Claim one = claims.get(i);
            Claim other = claims.get(i + 1);
            boolean same = one.evidence().get(0).sameSentence(other.evidence().get(0));
            if (!same) {
                pairs.add(List.of(one, other));
            }
        }
        return pairs;
    }
}
