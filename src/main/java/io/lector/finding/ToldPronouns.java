package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;

/**
 * Whether "he" or "her" in a report may mean another than the one who speaks: somebody who is named in it, or whom the
 * sentence before is about; or anybody at all, when the words are quoted.
 */
final class ToldPronouns {

    private static final String HE = "(?i)he|him|his|himself";
    private static final String SHE = "(?i)she|her|hers|herself";

    private final Scene scene;
    private final ParsedSentence sentence;
    private final List<Integer> words;

    /** @param scene said by the speaker; words indexes of what is said */
    ToldPronouns(Scene scene, List<Integer> words) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.words = words;
    }

    boolean open() {
        List<Integer> all = words.stream()
                .filter(at -> sentence.token(at).tag().matches("PRP\\$?"))
                .filter(at -> !sentence.token(at).text().equalsIgnoreCase("it"))
                .toList();
        List<Integer> own = all.stream().filter(this::agrees).toList();
        return all.stream().anyMatch(this::behindAnother)
                || own.stream().anyMatch(scene::quoted)
                || own.stream().anyMatch(at -> sentence.token(at).text().matches(HE))
                        && own.stream().anyMatch(at -> sentence.token(at).text().matches(SHE))
                || !own.isEmpty() && (another() || !led(own.get(0)));
    }

    /** Whether somebody else was spoken of to whom a pronoun that agrees with the speaker may belong. */
    boolean ofAnother() {
        boolean own = words.stream()
                .filter(at -> sentence.token(at).tag().matches("PRP\\$?"))
                .anyMatch(this::agrees);
        return own && another();
    }

    /** Whether somebody else is named before it. */
    private boolean behindAnother(int pronoun) {
        return scene.names().stream()
                .filter(use -> words.contains(use.first()) && use.end() <= pronoun)
                .flatMap(use -> scene.registry().named(use).stream())
                .filter(named -> named.type() != EntityType.PLACE)
                .map(named -> (Filler) new Mention(List.of(named.id())))
                .anyMatch(filler -> !scene.speaker().equals(Optional.of(filler)));
    }

    /** Whether it can mean the speaker, who is a person. */
    private boolean agrees(int pronoun) {
        String word = sentence.token(pronoun).text();
        return (word.matches(HE) || word.matches(SHE))
                && speaker().filter(named -> Sex.may(named, word.matches(HE))).isPresent();
    }

    private Optional<Named> speaker() {
        return scene.speaker()
                .filter(Mention.class::isInstance)
                .map(filler ->
                        scene.registry().byId(((Mention) filler).entities().get(0)))
                .filter(named -> named.type() == EntityType.PERSON);
    }

    /** Whether the first such pronoun is a subject, or whose the subject is: "said that her house was sold". */
    private boolean led(int pronoun) {
        Token token = sentence.token(pronoun);
        return token.is("nsubj", "nsubj:pass") || pronoun == words.get(0);
    }

    /** Whether the sentence before, or this one before the report, speaks of another person in the first place. */
    private boolean another() {
        Referents referents = scene.references().referents();
        boolean before = referents
                .ownBefore(sentence)
                .filter(last -> sentence.place().paragraph() - last.place().paragraph() <= 1)
                .flatMap(referents::subject)
                .filter(this::rival)
                .isPresent();
        return before
                || spokenOf(referents)
                || scene.names().stream()
                        .filter(use -> use.end() <= words.get(0) && !scene.quoted(use.first()))
                        .flatMap(use -> scene.registry().named(use).stream())
                        .anyMatch(this::rival);
    }

    /** Whether the sentence before tells what "he" did, and it is not known who that is. */
    private boolean spokenOf(Referents referents) {
        return referents
                .ownBefore(sentence)
                .filter(last -> last.place().paragraph() == sentence.place().paragraph())
                .filter(last ->
                        !ReportingVerbs.reporting(last.token(last.root()).lemma()))
                .filter(last -> referents.subject(last).isEmpty())
                .flatMap(last ->
                        referents.mainSubject(last).map(at -> last.token(at).text()))
                .filter(word -> word.matches(HE) || word.matches(SHE))
                .filter(word ->
                        speaker().filter(own -> Sex.may(own, word.matches(HE))).isPresent())
                .isPresent();
    }

    private boolean rival(Named named) {
        return named.type() == EntityType.PERSON
                && speaker().filter(own -> own != named).isPresent()
                && (Sex.may(named, true)
                                && speaker().filter(own -> Sex.may(own, true)).isPresent()
                        || Sex.may(named, false)
                                && speaker().filter(own -> Sex.may(own, false)).isPresent());
    }
}
