package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.language.Nominal;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.ShortAnswer;
import io.lector.question.WhoSaid;
import java.util.List;
import java.util.Optional;

/** "Who said that …?", from claims. */
final class SaidBy implements QuestionClass {

    /** From this likeness on, two speakers may be said to say the same. */
    private static final double ALIKE = 0.4;

    @Override
    public List<Candidate> write(Material material) {
        return material.claims().stream()
                .filter(material::tellable)
                .flatMap(claim -> candidate(material, claim).stream())
                .toList();
    }

    private static Optional<Candidate> candidate(Material material, Claim claim) {
        Optional<Entity> speaker = material.single(claim.said().speaker()).filter(entity -> !material.voice(entity));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Entity key = speaker.get();
        Nominal asked = new QuestionWords(material).of(new Mention(List.of(key.id())), "", true);
        Nominal word = key.type() == EntityType.PERSON ? Nominal.singular("who") : asked;
        String stem = Prose.question(material.reporting().reported(claim, word));
        Distractors distractors = new Distractors(material);
        List<Wrong> wrongs = distractors.speakers(claim, key, stem);
        if (Leaks.names(stem, key)) {
            return Optional.empty();
        }
        if (wrongs.size() < Distractors.FEWEST) {
            return typed(material, claim, key, stem);
        }
        Item item = Item.of(material, "who-said", "claim", List.of(claim));
        var hints = Hints.amongOptions(material).of(claim, claim.said().speaker(), stem);
        var card = item.card(stem, hints, material.wording().sentence(claim));
        var choice = Choices.of(item, new Options(material).of(key), wrongs, new Feedback(material));
        return Optional.of(new Candidate(new WhoSaid(card, choice), item.itemClass(), List.of(Slot.WHO)));
    }

    /** With nobody to be taken for the speaker, the name is asked for, unless another says much the same. */
    private static Optional<Candidate> typed(Material material, Claim claim, Entity key, String stem) {
        String content = material.reporting().content(claim);
        boolean alone = material.claims().stream()
                .filter(other -> !material.single(other.said().speaker()).equals(Optional.of(key)))
                .noneMatch(other -> Words.likeness(content, material.reporting().content(other)) >= ALIKE);
        boolean named = Character.isUpperCase(key.name().codePointAt(0)) && !key.plural();
        if (!alone || !named) {
            return Optional.empty();
        }
        Item item = Item.of(material, "short-answer", "said-by", List.of(claim));
        var hints = new Hints(material).of(claim, claim.said().speaker(), stem);
        var card = item.card(stem, hints, material.wording().sentence(claim));
        List<Expected> parts = new Expectations(material).of(claim.said().speaker());
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Candidate(new ShortAnswer(card, parts), item.itemClass(), List.of(), true));
    }
}
