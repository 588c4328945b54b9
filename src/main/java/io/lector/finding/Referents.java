package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whom or what "he", "its" and "the firm" mean, where that is beyond doubt; and whom each sentence is about. */
final class Referents {

    private final List<ParsedSentence> body;
    private final EntityRegistry registry;
    private final Plainness plainness;
    private final Pronouns pronouns;
    private final Neuters neuters;
    private final RoleNouns roles;
    private final Map<ParsedSentence, Integer> positions = new IdentityHashMap<>();
    private final Map<Integer, Optional<Named>> subjects = new HashMap<>();

    /** @param body the sentences of the running text, in order */
    Referents(List<ParsedSentence> body, EntityRegistry registry, Plainness plainness) {
        this.body = body;
        this.registry = registry;
        this.plainness = plainness;
        for (int i = 0; i < body.size(); i++) {
            positions.put(body.get(i), i);
        }
        this.pronouns = new Pronouns(this);
        this.neuters = new Neuters(this);
        this.roles = new RoleNouns(this);
    }

    List<ParsedSentence> body() {
        return body;
    }

    EntityRegistry registry() {
        return registry;
    }

    Plainness plainness() {
        return plainness;
    }

    /** The place of a sentence in the running text; -1 for one that does not belong to it. */
    int position(ParsedSentence sentence) {
        return positions.getOrDefault(sentence, -1);
    }

    /** @param at index of a pronoun, or of a noun behind "the" */
    Optional<Named> of(ParsedSentence sentence, int at) {
        if (position(sentence) < 0 || plainness.quoted(sentence, at)) {
            return Optional.empty();
        }
        Token token = sentence.token(at);
        if (token.tag().startsWith("PRP")) {
            return token.text().matches("(?i)it|its") ? neuters.of(sentence, at) : pronouns.person(sentence, at);
        }
        return token.noun() ? roles.of(sentence, at) : Optional.empty();
    }

    /** The last sentence before that is not all somebody's words; nothing behind one that was not read. */
    Optional<ParsedSentence> ownBefore(ParsedSentence sentence) {
        return IntStream.iterate(position(sentence) - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(body::get)
                .takeWhile(earlier -> !earlier.tokens().isEmpty())
                .filter(this::own)
                .findFirst();
    }

    boolean own(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .anyMatch(at -> sentence.token(at).verb() && !plainness.quoted(sentence, at));
    }

    /** The one whom a sentence is about, by its main subject. */
    Optional<Named> subject(ParsedSentence sentence) {
        int at = position(sentence);
        if (!subjects.containsKey(at)) {
            subjects.put(at, mainSubject(sentence).flatMap(head -> subject(sentence, head)));
        }
        return subjects.get(at);
    }

    /** The subject of the main verb; of the verb of saying, when all else is somebody's words. */
    Optional<Integer> mainSubject(ParsedSentence sentence) {
        int root = sentence.root();
        if (root < 0) {
            return Optional.empty();
        }
        if (!plainness.quoted(sentence, root)) {
            return sentence.child(root, "nsubj", "nsubj:pass");
        }
        List<Integer> speakers = IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.token(at).verb() && !plainness.quoted(sentence, at))
                .filter(at -> ReportingVerbs.reporting(sentence.token(at).lemma()))
                .boxed()
                .flatMap(at -> sentence.child(at, "nsubj").stream())
                .toList();
        return speakers.size() == 1 ? Optional.of(speakers.get(0)) : Optional.empty();
    }

    private Optional<Named> subject(ParsedSentence sentence, int head) {
        if (sentence.child(head, "conj").isPresent()) {
            return Optional.empty();
        }
        return name(sentence, head)
                .or(() -> sentence.child(head, "appos").flatMap(at -> name(sentence, at)))
                .or(() -> pointing(sentence, head) ? of(sentence, head) : Optional.empty());
    }

    private static boolean pointing(ParsedSentence sentence, int head) {
        return sentence.token(head).tag().equals("PRP")
                || sentence.child(head, "det")
                        .filter(det -> sentence.token(det).text().equalsIgnoreCase("the"))
                        .isPresent();
    }

    private Optional<Named> name(ParsedSentence sentence, int head) {
        return NameReader.read(sentence).stream()
                .filter(use -> head >= use.first() && head < use.end() && use.alone())
                .findFirst()
                .flatMap(registry::named);
    }

    /** The body that a sentence is about; or the only one that it names at all. */
    Optional<Named> body(ParsedSentence sentence) {
        Optional<Named> subject = subject(sentence);
        if (subject.isPresent()) {
            return subject.filter(Referents::acting).filter(named -> !rivalled(sentence, named));
        }
        List<Named> all = named(sentence, sentence.tokens().size()).distinct().toList();
        return all.size() == 1 ? Optional.of(all.get(0)).filter(Referents::acting) : Optional.empty();
    }

    static boolean acting(Named named) {
        return named.type() == EntityType.ORGANISATION
                || Gazetteer.country(named.name()).isPresent();
    }

    /** Whether another body does something in the sentence as well. */
    private boolean rivalled(ParsedSentence sentence, Named than) {
        return NameReader.read(sentence).stream()
                .filter(use -> sentence.token(use.head()).is("nsubj", "nsubj:pass", "conj", "appos")
                        || sentence.token(use.head()).is("obj", "iobj", "obl")
                                && sentence.token(use.head()).head() == sentence.root())
                .flatMap(use -> registry.named(use).stream())
                .anyMatch(named -> named != than && acting(named));
    }

    /** Bodies and countries that the article itself names before a token. */
    Stream<Named> named(ParsedSentence sentence, int end) {
        return NameReader.read(sentence).stream()
                .filter(use -> use.end() <= end && !plainness.quoted(sentence, use.first()))
                .filter(use -> use.type() != NameSpan.Type.PERSON)
                .flatMap(use -> registry.named(use).stream())
                .filter(named -> named.type() == EntityType.ORGANISATION);
    }

    /** Whether another name of such a type stands in the article's own words before a token. */
    boolean others(ParsedSentence sentence, int end, Named than) {
        return NameReader.read(sentence).stream()
                .filter(use -> use.end() <= end && !plainness.quoted(sentence, use.first()))
                .map(registry::named)
                .flatMap(Optional::stream)
                .filter(named -> named != than && !named.alike(than))
                .anyMatch(named -> named.type() == EntityType.ORGANISATION || than.type() == named.type());
    }
}
