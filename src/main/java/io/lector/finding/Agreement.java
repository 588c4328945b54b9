package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import java.util.Locale;

/** Whether a verb has the number of its subject; where it has not, another is the subject. */
record Agreement(Scene scene, int verb) {

    boolean holds(Predicate did, Filler who) {
        if (did.tense() == Predicate.Tense.PAST && !did.passive() && !did.copular()) {
            return true;
        }
        boolean plural = who instanceof Phrase phrase && phrase.plural()
                || who instanceof Mention mention && mention.entities().size() > 1;
        if (body(who) && !plural && scene.speaker().isEmpty()) {
            return true;
        }
        return plural ? !finite().matches("is|was|has|does|vbz") : !finite().matches("are|were|have|do|vbp|VBP");
    }

    private boolean body(Filler who) {
        return who instanceof Mention mention
                && scene.registry().byId(mention.entities().get(0)).type() == EntityType.ORGANISATION;
    }

    /** The first auxiliary, or the verb's tag. */
    private String finite() {
        return scene.sentence().children(verb, "aux", "aux:pass", "cop").stream()
                .map(at -> scene.sentence().token(at).text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(scene.sentence().token(verb).tag());
    }
}
