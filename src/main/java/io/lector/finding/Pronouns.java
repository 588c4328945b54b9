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

/** Whom "he" and "she" mean, where it can only be one: the only person named, or even spoken of, shortly before. */
final class Pronouns {

    private static final int BEFORE = 2;

    private final List<ParsedSentence> body;
    private final EntityRegistry registry;
    private final Plainness plainness;

    /** @param body the sentences of the running text, in order */
    Pronouns(List<ParsedSentence> body, EntityRegistry registry, Plainness plainness) {
        this.body = body;
        this.registry = registry;
        this.plainness = plainness;
    }

    /** @param pronoun index of the pronoun in the sentence */
    Optional<Named> person(ParsedSentence sentence, int pronoun) {
        boolean personal = sentence.token(pronoun).text().matches("(?i)he|she");
        if (!personal || plainness.quoted(sentence, pronoun)) {
            return Optional.empty();
        }
        boolean he = sentence.token(pronoun).text().equalsIgnoreCase("he");
        int at = body.indexOf(sentence);
        List<ParsedSentence> before = before(at);
        boolean strangers = before.stream()
                        .anyMatch(earlier -> stranger(earlier, earlier.tokens().size(), he))
                || stranger(sentence, pronoun, he);
        Set<Named> people = Stream.concat(
                        before.stream()
                                .flatMap(earlier ->
                                        people(earlier, earlier.tokens().size())),
                        people(sentence, pronoun))
                .filter(person -> Sex.may(person, he))
                .collect(Collectors.toSet());
        return !strangers && people.size() == 1
                ? people.stream().filter(person -> acts(person, before)).findFirst()
                : Optional.empty();
    }

    /** The sentences just before, and the one before these when all of these are somebody's words. */
    private List<ParsedSentence> before(int position) {
        List<ParsedSentence> last = new ArrayList<>(body.subList(Math.max(0, position - BEFORE), position));
        int first = position - last.size();
        while (first > 0 && last.stream().noneMatch(this::own)) {
            first--;
            last.add(body.get(first));
        }
        return last;
    }

    private boolean own(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .anyMatch(at -> sentence.token(at).verb() && !plainness.quoted(sentence, at));
    }

    /** Those named by the article itself: whom somebody else's words name is spoken of by nobody else. */
    private Stream<Named> people(ParsedSentence sentence, int end) {
        return NameReader.read(sentence).stream()
                .filter(use -> use.end() <= end && !plainness.quoted(sentence, use.first()))
                .flatMap(use -> registry.named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON);
    }

    /** Whether the last sentence that names the person has it as a subject. */
    private boolean acts(Named person, List<ParsedSentence> before) {
        return before.stream()
                .flatMap(sentence -> NameReader.read(sentence).stream())
                .filter(use -> registry.named(use).equals(Optional.of(person)))
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
                .filter(use -> !plainness.quoted(sentence, use.first()))
                .anyMatch(use -> registry.named(use).isEmpty());
        return unknown
                || IntStream.range(0, end)
                        .filter(at -> !plainness.quoted(sentence, at))
                        .filter(at -> singular(sentence.token(at), he))
                        .anyMatch(at -> uses.stream().noneMatch(use -> belongs(sentence, at, use)));
    }

    private static boolean singular(Token token, boolean he) {
        return Sex.may(token.lemma(), he) && token.tag().equals("NN") && Gazetteer.title(token.lemma());
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
