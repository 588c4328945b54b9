package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.StatedFact;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.Confusion;
import io.lector.question.Process;
import io.lector.question.TrueFalse;
import java.util.List;
import java.util.Optional;

/** True or false: does the article itself state it, or somebody it cites? */
final class SourceStatus implements QuestionClass {

    @Override
    public List<Candidate> write(Material material) {
        return new Speech(material)
                .claims().stream()
                        .filter(claim -> new Speech(material).speaker(claim).type() == EntityType.PERSON)
                        .filter(claim -> !statedToo(material, claim))
                        .map(claim -> candidate(material, claim))
                        .toList();
    }

    private static boolean statedToo(Material material, Claim claim) {
        String content = material.reporting().content(claim);
        return material.book().facts().stream()
                .filter(StatedFact.class::isInstance)
                .anyMatch(fact -> Words.covered(content, material.wording().statement(fact)) > 0.6);
    }

    private static Candidate asView(Material material, Claim claim, Item item) {
        String stem = Prose.sentence("true or false? The article reports it only as the view of "
                + material.reporting().speaker(claim).text() + ", and not as an established fact, that "
                + material.reporting().content(claim));
        var card = item.card(
                stem, hints(material, claim), "True. " + material.wording().sentence(claim), Process.INFER);
        String feedback = "The article names who says so, and does not say in its own voice whether it is so.";
        return new Candidate(
                new TrueFalse(card, true, Optional.empty(), feedback, List.of()), item.itemClass(), List.of());
    }

    private static List<String> hints(Material material, Claim claim) {
        return new Hints(material)
                .where(claim, "Ask who vouches for it: the article in its own voice, or somebody it cites.");
    }

    private static Candidate candidate(Material material, Claim claim) {
        Item item = Item.of(material, "true-false", "claim-as-fact", List.<Fact>of(claim));
        if (item.draw(2) == 1) {
            return asView(material, claim, item);
        }
        String stem =
                Prose.sentence("true or false? The article states as an established fact, and not only as the view of "
                        + material.reporting().speaker(claim).text() + ", that "
                        + material.reporting().content(claim));
        String told = material.wording().sentence(claim);
        var card = item.card(stem, hints(material, claim), "False: it is a claim. " + told, Process.INFER);
        String feedback = "That takes a claim for a fact. The article does not say in its own voice whether it is so.";
        var question = new TrueFalse(
                card,
                false,
                Optional.of(Confusion.CLAIM_AS_FACT),
                feedback,
                List.of(claim.evidence().get(0)));
        return new Candidate(question, item.itemClass(), List.of());
    }
}
