package io.lector.finding;

import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence with all that is needed to read it.
 *
 * @param names uses of names in it
 * @param speaker whose words are read, when they are somebody's
 * @param apart tokens that are left out with all that hangs on them
 */
record Scene(
        ParsedSentence sentence,
        List<NameUse> names,
        EntityRegistry registry,
        TimeResolver times,
        References references,
        Optional<Filler> speaker,
        Set<Integer> apart,
        Reasons reasons) {

    static Scene of(ParsedSentence sentence, EntityRegistry registry, TimeResolver times, References references) {
        return new Scene(
                sentence,
                NameReader.read(sentence),
                registry,
                times,
                references,
                Optional.empty(),
                Set.of(),
                new Reasons());
    }

    /** @param newApart tokens whose words do not belong to what is said */
    Scene saidBy(Filler newSpeaker, Set<Integer> newApart) {
        return new Scene(sentence, names, registry, times, references, Optional.of(newSpeaker), newApart, reasons);
    }

    /** Whether a token stands in somebody's quoted words. */
    boolean quoted(int token) {
        return references.referents().plainness().quoted(sentence, token);
    }

    /** Whom or what a pronoun or a noun behind "the" means, beyond doubt. */
    Optional<Filler> antecedent(int pronoun) {
        return references.referents().of(sentence, pronoun).map(named -> new Mention(List.of(named.id())));
    }

    /** Whose name may stand for the words from an article or pronoun on; who speaks is not called "the firm" in a report. */
    Optional<Meant> meant(int first) {
        return references
                .meant(sentence, first)
                .filter(found -> found.end() == first + 1
                        || !speaker.equals(
                                Optional.of(new Mention(List.of(found.named().id())))));
    }

    /** What the noun behind "the" means, in the words with which the article introduced it. */
    Optional<String> introduced(int noun) {
        return references.antecedents().of(sentence, noun);
    }

    Optional<NameUse> nameAt(int token) {
        return names.stream()
                .filter(use -> token >= use.first() && token < use.end())
                .findFirst()
                .or(() -> lastName(token));
    }

    /** A last name that the model did not see: the person is named in full elsewhere. */
    private Optional<NameUse> lastName(int token) {
        String text = sentence.token(token).text();
        return sentence.token(token).proper() && registry.person(text).isPresent()
                ? Optional.of(new NameUse(sentence, token, token + 1, NameSpan.Type.PERSON, text))
                : Optional.empty();
    }

    <T> Optional<T> no(String reason) {
        return reasons.no(reason);
    }
}
