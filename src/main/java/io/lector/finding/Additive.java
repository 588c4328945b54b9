package io.lector.finding;

import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import java.util.Comparator;
import java.util.Optional;

/** "Also" that adds somebody to others who did the same, so that who it was has more answers than one. */
record Additive(ParsedSentence sentence, EntityRegistry registry) {

    private static final String ALSO = "(?i)also|too";

    /** Why a question for the one who did it has several answers. */
    Optional<String> fault(ReadClause read) {
        Slots slots = read.slots();
        return read.told().stream()
                .filter(at -> sentence.children(at, "advmod").stream().anyMatch(this::also))
                .filter(at ->
                        slots.did().verb().equalsIgnoreCase(sentence.token(at).lemma())
                                || sentence.child(at, "cop").isPresent())
                .filter(at -> done(at, read) || !slots.did().passive() && joins(at))
                .findFirst()
                .map(at -> "\"also\" tells of others who did the same");
    }

    private boolean also(int adverb) {
        return sentence.token(adverb).text().matches(ALSO)
                && (adverb + 1 == sentence.tokens().size()
                        || !sentence.token(adverb + 1).tag().matches("JJ|RB"));
    }

    /** "The theory was also doubted by Kim Moss": who stands at the end is the one who is added. */
    private boolean done(int verb, ReadClause read) {
        return sentence.child(verb, "aux:pass").isPresent()
                && sentence.children(verb, "obl").stream()
                        .filter(read.told()::contains)
                        .flatMap(by -> sentence.child(by, "case").stream())
                        .anyMatch(by -> sentence.token(by).text().equals("by"));
    }

    /** Whether the subject is spoken of for the first time: what else it did, of which it would be more, is not told. */
    private boolean joins(int verb) {
        return sentence.child(verb, "nsubj").filter(this::first).isPresent();
    }

    private boolean first(int subject) {
        if (sentence.child(subject, "det")
                .filter(det -> sentence.token(det).text().matches("(?i)an?|another"))
                .isPresent()) {
            return true;
        }
        int here = sentence.place().start();
        return NameReader.read(sentence).stream()
                .filter(use -> subject >= use.first() && subject < use.end())
                .flatMap(use -> registry.named(use).stream())
                .anyMatch(named -> named.uses().stream()
                        .map(use -> use.sentence().place().start())
                        .min(Comparator.naturalOrder())
                        .filter(start -> start >= here)
                        .isPresent());
    }
}
