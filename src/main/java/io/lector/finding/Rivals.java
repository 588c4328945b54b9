package io.lector.finding;

import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether another sentence tells the same of somebody else, so that a question about who it was has two answers. */
final class Rivals {

    /** Verbs that are used of too much to make two sentences tell the same. */
    private static final Set<String> COMMON =
            Set.of(("be have do make take get give go come see say tell use become find know need want " + "include")
                    .split(" "));

    private final List<ParsedSentence> body;

    Rivals(List<ParsedSentence> body) {
        this.body = body;
    }

    /** The beginning of the sentence that tells the same, if there is one. */
    Optional<String> of(ParsedSentence sentence, ReadClause read) {
        Slots slots = read.slots();
        String verb = slots.did().verb();
        if (slots.did().copular()) {
            return Optional.empty();
        }
        Optional<String> object = read.told().stream()
                .map(sentence::token)
                .filter(token ->
                        token.is("obj", "nsubj:pass") && slots.filler(Slot.WHAT).isPresent())
                .map(token -> token.lemma().toLowerCase(Locale.ROOT))
                .findFirst();
        return body.stream()
                .filter(other -> other != sentence)
                .filter(other ->
                        IntStream.range(0, other.tokens().size()).anyMatch(at -> tells(other, at, verb, object)))
                .findFirst()
                .map(other -> "another sentence tells of the same: "
                        + other.text(0, Math.min(6, other.tokens().size())));
    }

    private static boolean tells(ParsedSentence other, int at, String verb, Optional<String> object) {
        Token token = other.token(at);
        if (!token.verb() || !token.lemma().equalsIgnoreCase(verb)) {
            return false;
        }
        boolean also = !COMMON.contains(verb)
                && other.children(at, "advmod").stream()
                        .anyMatch(adverb ->
                                other.token(adverb).text().matches("(?i)also|too|again|both|similarly|likewise"));
        boolean sameObject = object.isPresent()
                && other.children(at, "obj", "nsubj:pass").stream()
                        .anyMatch(child -> other.token(child).lemma().equalsIgnoreCase(object.get()));
        return also || sameObject;
    }
}
