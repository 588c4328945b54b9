package io.lector.finding;

import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import java.util.List;

/** Auxiliaries in which a retold fact may differ from its sentence without saying anything else. */
final class Auxiliaries {

    private Auxiliaries() {}

    /** Takes away what may differ of the words that a fact is told with and without. */
    static void settle(ParsedSentence sentence, ReadClause read, List<String> extra, List<String> missing) {
        Slots slots = read.slots();
        boolean named = slots.who() instanceof Mention mention
                && mention.entities().size() == 1
                && !several(sentence, read)
                && !(slots.did().copular()
                        && slots.filler(Slot.WHAT, Phrase.class)
                                .filter(Phrase::plural)
                                .isPresent());
        if (named && swap(extra, missing, "has", "have")
                || named && swap(extra, missing, "is", "are")
                || named && swap(extra, missing, "was", "were")) {
            return;
        }
        boolean to = read.told().stream()
                .anyMatch(at -> sentence.token(at).text().matches("is|are")
                        && at + 1 < sentence.tokens().size()
                        && sentence.token(at + 1).text().matches("to|also|now"));
        if (slots.did().tense() == Tense.FUTURE && to) {
            extra.remove("will");
            missing.removeIf(word -> word.matches("is|are|be"));
        }
        boolean reduced = slots.did().passive()
                && read.told().stream().noneMatch(at -> sentence.token(at).is("aux:pass", "cop"));
        if (reduced) {
            extra.removeIf(word -> word.matches("is|are|was|were"));
        }
    }

    /** Whether the name itself is a plural: "the Tories". */
    private static boolean several(ParsedSentence sentence, ReadClause read) {
        return read.told().stream()
                .filter(at -> sentence.token(at).is("nsubj", "nsubj:pass"))
                .limit(1)
                .anyMatch(at -> sentence.token(at).tag().equals("NNPS")
                        && sentence.child(at, "det").isPresent());
    }

    private static boolean swap(List<String> extra, List<String> missing, String singular, String plural) {
        return missing.contains(plural) && extra.remove(singular) && missing.remove(plural);
    }
}
