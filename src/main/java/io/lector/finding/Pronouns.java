package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whom "he", "her" and the like mean, where it can only be one: the only person spoken of shortly before, or the one whom the
 * sentence before is about, when that names nobody else.
 */
final class Pronouns {

    private static final int BEFORE = 2;

    private final Referents referents;
    private final List<ParsedSentence> body;

    Pronouns(Referents referents) {
        this.referents = referents;
        this.body = referents.body();
    }

    /** @param pronoun index of the pronoun in the sentence */
    Optional<Named> person(ParsedSentence sentence, int pronoun) {
        String word = sentence.token(pronoun).text();
        boolean he = word.matches("(?i)he|him|his");
        if (!he && !word.matches("(?i)she|her") || forward(sentence, pronoun)) {
            return Optional.empty();
        }
        return only(sentence, pronoun, he)
                .or(() -> spokenOf(sentence, pronoun, he))
                .or(() -> goingOn(sentence, pronoun, he));
    }

    /** Whether it may mean the subject behind it: "In his speech, the mayor said". */
    private static boolean forward(ParsedSentence sentence, int pronoun) {
        int root = sentence.root();
        return sentence.child(root, "nsubj", "nsubj:pass")
                .filter(subject -> pronoun < subject && !sentence.under(pronoun, subject))
                .isPresent();
    }

    private Optional<Named> only(ParsedSentence sentence, int pronoun, boolean he) {
        List<ParsedSentence> before = before(referents.position(sentence));
        boolean strangers = before.stream().anyMatch(earlier -> acted(earlier, he))
                || before.stream()
                        .anyMatch(earlier -> stranger(earlier, earlier.tokens().size(), he))
                || stranger(sentence, pronoun, he);
        Set<Named> people = Stream.concat(
                        before.stream()
                                .flatMap(earlier ->
                                        people(earlier, earlier.tokens().size(), he)),
                        people(sentence, pronoun, he))
                .collect(Collectors.toSet());
        return !strangers && people.size() == 1
                ? people.stream().filter(person -> acts(person, before)).findFirst()
                : Optional.empty();
    }

    /** The one whom the sentence before is about, when nobody else is spoken of since it began. */
    private Optional<Named> spokenOf(ParsedSentence sentence, int pronoun, boolean he) {
        Optional<ParsedSentence> before = referents.ownBefore(sentence);
        return before.flatMap(referents::subject)
                .filter(person -> person.type() == EntityType.PERSON && Sex.may(person, he))
                .filter(person -> alone(before.get(), before.get().tokens().size(), person, he))
                .filter(person -> !acted(before.get(), he))
                .filter(person -> alone(sentence, pronoun, person, he));
    }

    /** A subject that follows on a subject, where nobody else is named in between. */
    private Optional<Named> goingOn(ParsedSentence sentence, int pronoun, boolean he) {
        Optional<ParsedSentence> before = referents.ownBefore(sentence);
        boolean subject = sentence.token(pronoun).is("nsubj", "nsubj:pass")
                && referents.mainSubject(sentence).equals(Optional.of(pronoun));
        return before.filter(last ->
                        subject && last.place().paragraph() == sentence.place().paragraph())
                .flatMap(referents::subject)
                .filter(person -> person.type() == EntityType.PERSON && Sex.may(person, he))
                .filter(person -> !crossed(
                        before.get(),
                        referents.mainSubject(before.get()).orElse(0),
                        before.get().tokens().size(),
                        person,
                        he))
                .filter(person -> !acted(before.get(), he))
                .filter(person -> !crossed(sentence, 0, pronoun, person, he));
    }

    /** Whether the subject does something to another of that sex: "Kim Moss called him a giant". */
    private boolean acted(ParsedSentence sentence, boolean he) {
        return referents
                .subject(sentence)
                .filter(named -> named.type() == EntityType.PERSON)
                .flatMap(any -> referents.mainSubject(sentence))
                .stream()
                .flatMap(at -> sentence.children(sentence.token(at).head(), "obj", "iobj").stream())
                .anyMatch(at -> sentence.token(at).text().equals(he ? "him" : "her")
                        && !referents.plainness().quoted(sentence, at));
    }

    /** Whether somebody else who may be meant is named between two tokens. */
    private boolean crossed(ParsedSentence sentence, int first, int end, Named person, boolean he) {
        boolean named = NameReader.read(sentence).stream()
                .filter(use -> use.first() >= first && use.end() <= end && use.type() == NameSpan.Type.PERSON)
                .filter(use -> !referents.plainness().quoted(sentence, use.first()))
                .anyMatch(use -> referents
                        .registry()
                        .named(use)
                        .filter(other -> !Sex.may(other, he) || other == person)
                        .isEmpty());
        return named || unnamed(sentence, first, end, he);
    }

    private boolean alone(ParsedSentence sentence, int end, Named person, boolean he) {
        return !stranger(sentence, end, he) && people(sentence, end, he).allMatch(person::equals);
    }

    /** The sentences just before, and the one before these when all of these are somebody's words. */
    private List<ParsedSentence> before(int position) {
        List<ParsedSentence> last = new ArrayList<>(body.subList(Math.max(0, position - BEFORE), position));
        int first = position - last.size();
        while (first > 0 && last.stream().noneMatch(referents::own)) {
            first--;
            last.add(body.get(first));
        }
        return last;
    }

    /** Those named by the article itself: whom somebody else's words name is spoken of by nobody else. */
    private Stream<Named> people(ParsedSentence sentence, int end, boolean he) {
        return NameReader.read(sentence).stream()
                .filter(use -> use.end() <= end && !referents.plainness().quoted(sentence, use.first()))
                .flatMap(use -> referents.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON && Sex.may(named, he));
    }

    /** Whether the last sentence that names the person has it as a subject. */
    private boolean acts(Named person, List<ParsedSentence> before) {
        return before.stream()
                .flatMap(sentence -> NameReader.read(sentence).stream())
                .filter(use -> referents.registry().named(use).equals(Optional.of(person)))
                .anyMatch(use -> use.sentence().token(use.head()).is("nsubj", "nsubj:pass", "appos") || speaks(use));
    }

    /** "…, said Ann Lee", however it was parsed. */
    private static boolean speaks(NameUse use) {
        Token before = use.first() > 0
                ? use.sentence().token(use.first() - 1)
                : use.sentence().token(use.first());
        return before.verb() && ReportingVerbs.reporting(before.lemma());
    }

    /** Whether somebody without a name is spoken of: "a spokesman", "her brother"; anybody may be in what was not read. */
    private boolean stranger(ParsedSentence sentence, int end, boolean he) {
        if (sentence.tokens().isEmpty()) {
            return true;
        }
        List<NameUse> uses = NameReader.read(sentence);
        boolean unknown = uses.stream()
                .filter(use -> use.type() == NameSpan.Type.PERSON && use.end() <= end)
                .filter(use -> !referents.plainness().quoted(sentence, use.first()))
                .anyMatch(use -> referents.registry().named(use).isEmpty());
        return unknown || unnamed(sentence, 0, end, he);
    }

    private boolean unnamed(ParsedSentence sentence, int first, int end, boolean he) {
        List<NameUse> uses = NameReader.read(sentence);
        return new UnreadNames(referents).between(sentence, first, end)
                || IntStream.range(first, end)
                        .filter(at -> !referents.plainness().quoted(sentence, at))
                        .filter(at -> singular(sentence.token(at), he) || Epithets.person(sentence, at))
                        .anyMatch(at -> uses.stream().noneMatch(use -> belongs(sentence, at, use)));
    }

    private static boolean singular(Token token, boolean he) {
        boolean person = Gazetteer.title(token.lemma()) || Sex.tells(token.lemma());
        return Sex.may(token.lemma(), he) && token.tag().equals("NN") && person;
    }

    /** Whether a noun is a title or an apposition of the name. */
    private static boolean belongs(ParsedSentence sentence, int noun, NameUse use) {
        int head = use.head();
        return sentence.token(noun).head() == head
                || sentence.token(head).head() == noun
                || noun < use.first() && use.first() - noun <= 2 && sentence.under(noun, head)
                || sentence.token(noun).is("appos", "compound", "conj") && sentence.under(noun, head);
    }
}
