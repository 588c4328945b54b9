package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import io.lector.language.Nominal;
import io.lector.language.Prose;
import io.lector.question.WhoSaid;
import java.util.List;
import java.util.Optional;

/** "Who said that …?", from claims. */
final class SaidBy implements QuestionClass {

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
        if (Leaks.names(stem, key) || wrongs.size() < Distractors.FEWEST) {
            return Optional.empty();
        }
        Item item = Item.of(material, "who-said", "claim", List.of(claim));
        var hints = Hints.amongOptions(material).of(claim, claim.said().speaker(), stem);
        var card = item.card(stem, hints, material.wording().sentence(claim));
        var choice = Choices.of(item, new Options(material).of(key), wrongs, new Feedback(material));
        return Optional.of(new Candidate(new WhoSaid(card, choice), item.itemClass(), List.of(Slot.WHO)));
    }
}
