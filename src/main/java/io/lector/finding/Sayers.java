package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.ParsedSentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who says something in each sentence. "He said" behind "Kim Moss said" is Kim Moss: who speaks goes on speaking until
 * somebody else is spoken of.
 */
final class Sayers {

    private static final int BEFORE = 5;

    private final Plainness plainness;
    private final List<ParsedSentence> body;
    private final Function<ParsedSentence, Scene> scenes;
    private final Map<ParsedSentence, Optional<Filler>> known = new HashMap<>();

    Sayers(Plainness plainness, List<ParsedSentence> body, Function<ParsedSentence, Scene> scenes) {
        this.plainness = plainness;
        this.body = body;
        this.scenes = scenes;
    }

    /** Verbs of saying outside quotations. */
    List<Integer> sayings(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.token(at).tag().matches("VB[DZPN]")
                        && ReportingVerbs.quoting(sentence.token(at).lemma()))
                .filter(at -> !plainness.quoted(sentence, at))
                .boxed()
                .toList();
    }

    /** Who says something by that verb; nobody when it is not plainly said, or not known by whom. */
    Optional<Filler> of(ParsedSentence sentence, int saying) {
        boolean plain = sentence.children(saying, "aux", "aux:pass", "mark").stream()
                .allMatch(at -> sentence.token(at).text().matches("(?i)has|have|had|as"));
        if (!plain) {
            return Optional.empty();
        }
        Scene scene = scenes.apply(sentence);
        Optional<Integer> subject = sentence.child(saying, "nsubj").filter(at -> !plainness.quoted(sentence, at));
        Optional<Filler> named = subject.flatMap(at -> of(scene, at));
        boolean pronoun =
                subject.filter(at -> sentence.token(at).tag().equals("PRP")).isPresent();
        return named.isPresent() || pronoun
                ? named
                : new SpeakerBeside(scene).of(saying).flatMap(found -> FullNames.of(mention(found), scene.registry()));
    }

    /** @param subject what a verb of saying has for its subject */
    Optional<Filler> of(Scene scene, int subject) {
        boolean pronoun = scene.sentence().token(subject).tag().equals("PRP");
        Optional<Filler> found = pronoun
                ? scene.antecedent(subject).or(() -> goesOn(scene.sentence(), subject))
                : new Attribution(scene, this).named(subject);
        return found.flatMap(filler -> FullNames.of(filler, scene.registry()));
    }

    private static Filler mention(Named named) {
        return new Mention(List.of(named.id()));
    }

    /** The last one who said something, when "he" or "she" agrees and nobody else was spoken of by the article since. */
    private Optional<Filler> goesOn(ParsedSentence sentence, int pronoun) {
        String word = sentence.token(pronoun).text();
        if (word.equalsIgnoreCase("it") && !plainness.quoted(sentence, pronoun)) {
            return body(sentence);
        }
        if (!word.matches("(?i)he|she") || plainness.quoted(sentence, pronoun)) {
            return Optional.empty();
        }
        boolean he = word.equalsIgnoreCase("he");
        int position = body.indexOf(sentence);
        if (people(sentence, pronoun, he).count() > 0) {
            return Optional.empty();
        }
        for (int at = position - 1; at >= Math.max(0, position - BEFORE); at--) {
            ParsedSentence earlier = body.get(at);
            boolean near = sentence.place().paragraph() - earlier.place().paragraph() <= 1;
            if (!near) {
                return Optional.empty();
            }
            if (!whollyQuoted(earlier)) {
                return sayer(earlier).filter(filler -> agrees(filler, he, earlier));
            }
        }
        return Optional.empty();
    }

    /** The body that said something in the sentence before. */
    private Optional<Filler> body(ParsedSentence sentence) {
        int position = body.indexOf(sentence);
        if (position < 1 || whollyQuoted(body.get(position - 1))) {
            return Optional.empty();
        }
        ParsedSentence earlier = body.get(position - 1);
        boolean speaks = !sayings(earlier).isEmpty();
        return sayer(earlier)
                .filter(filler -> speaks
                        && filler instanceof Mention mention
                        && scenes.apply(earlier)
                                        .registry()
                                        .byId(mention.entities().get(0))
                                        .type()
                                == EntityType.ORGANISATION);
    }

    private boolean agrees(Filler filler, boolean he, ParsedSentence sentence) {
        Optional<Named> person =
                filler instanceof Mention mention && mention.entities().size() == 1
                        ? Optional.of(scenes.apply(sentence)
                                .registry()
                                .byId(mention.entities().get(0)))
                        : Optional.empty();
        return person.filter(named -> named.type() == EntityType.PERSON && Sex.may(named, he))
                .isPresent();
    }

    /** Who says something in a sentence as its main point, or is the only person it is about. */
    Optional<Filler> sayer(ParsedSentence sentence) {
        if (!known.containsKey(sentence)) {
            known.put(sentence, Optional.empty());
            known.put(sentence, read(sentence));
        }
        return known.get(sentence);
    }

    private Optional<Filler> read(ParsedSentence sentence) {
        List<Integer> sayings = sayings(sentence);
        if (sayings.size() == 1) {
            return of(sentence, sayings.get(0));
        }
        int root = sentence.root();
        if (root < 0 || plainness.quoted(sentence, root)) {
            return Optional.empty();
        }
        boolean speaks = ReportingVerbs.speaking(sentence.token(root).lemma());
        Scene scene = scenes.apply(sentence);
        Optional<Filler> subject = sentence.child(root, "nsubj").flatMap(at -> of(scene, at));
        boolean alone = people(sentence, sentence.tokens().size(), true)
                                .distinct()
                                .count()
                        <= 1
                && people(sentence, sentence.tokens().size(), false).distinct().count() <= 1;
        return subject.filter(any -> speaks || alone);
    }

    private Stream<Named> people(ParsedSentence sentence, int end, boolean he) {
        Scene scene = scenes.apply(sentence);
        return scene.names().stream()
                .filter(use -> use.end() <= end && !plainness.quoted(sentence, use.first()))
                .flatMap(use -> scene.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON && Sex.may(named, he));
    }

    private boolean whollyQuoted(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> !sentence.token(at).is("punct"))
                .allMatch(at -> plainness.quoted(sentence, at));
    }
}
