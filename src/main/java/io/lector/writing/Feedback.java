package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.Confusion;
import java.util.List;
import java.util.Optional;

/** What is told to somebody who chose a wrong option: the confusion, and what the article says of that option. */
final class Feedback {

    private final Material material;

    Feedback(Material material) {
        this.material = material;
    }

    /** @param keys the right options' texts, which it must not give away */
    String to(Wrong wrong, List<String> keys) {
        return Prose.joined(
                named(wrong.confusion()),
                wrong.source()
                        .map(fact -> told(fact, wrong, keys))
                        .or(() -> role(wrong, keys))
                        .orElse("The article names it, but not for this."));
    }

    private String told(Fact fact, Wrong wrong, List<String> keys) {
        String sentence = material.wording().sentence(fact);
        if (material.tellable(fact) && keys.stream().noneMatch(key -> gives(sentence, key))) {
            return "The article says: " + sentence;
        }
        return role(wrong, keys)
                .orElse("The article has this in another connection, in paragraph " + fact.paragraph() + ".");
    }

    private Optional<String> role(Wrong wrong, List<String> keys) {
        return wrong.entity().flatMap(entity -> entity.role()
                .filter(role -> keys.stream().noneMatch(key -> gives(role, key)))
                .map(role ->
                        Prose.sentence(material.fillers().name(entity) + (entity.plural() ? " are " : " is ") + role)));
    }

    private static boolean gives(String text, String key) {
        return Words.contains(text, key) || Words.covered(key, text) > 0.7;
    }

    private static String named(Confusion confusion) {
        return switch (confusion) {
            case ANOTHER_SPEAKER -> "That belongs to another speaker.";
            case ANOTHER_ACTOR -> "That is somebody else in the story.";
            case ANOTHER_THING -> "That belongs to another part of the story.";
            case ANOTHER_ACTION -> "That is another action in the story.";
            case ANOTHER_DATE -> "That is the time of something else.";
            case ANOTHER_NUMBER -> "That number counts something else.";
            case ANOTHER_PLACE -> "That is another place in the story.";
            case ANOTHER_REASON -> "That is the reason for something else.";
            case CLAIM_AS_FACT -> "That is a claim, not a fact.";
            case NOT_IN_ARTICLE -> "That is not in the article.";
            case OVERREACH -> "That goes beyond what the article says.";
        };
    }
}
