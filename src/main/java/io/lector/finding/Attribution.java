package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Said;
import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Who says what in a sentence: by syntax alone, and only with a speaker who is named beyond doubt. */
final class Attribution {

    private final Scene scene;
    private final ParsedSentence sentence;
    private final Sayers sayers;

    Attribution(Scene scene, Sayers sayers) {
        this.scene = scene;
        this.sayers = sayers;
        this.sentence = scene.sentence();
    }

    /** The token that says that somebody says something; a sentence without one is the article's own. */
    Optional<Integer> saying() {
        return new Sayings(sentence).find();
    }

    /** @param saying what {@link #saying} found */
    Optional<Speech> read(int saying) {
        if (sentence.token(saying).is("obl")) {
            return read("say", new Parts(saying, sentence.root(), saying));
        }
        String verb = ReportingVerbs.told(sentence.token(saying).lemma());
        if (!plain(saying)) {
            return scene.no("it is not plainly said");
        }
        Optional<Integer> subject = sentence.child(saying, "nsubj");
        Optional<Integer> content =
                saying == sentence.root() ? sentence.child(saying, "ccomp") : Optional.of(sentence.root());
        if (subject.isEmpty() || content.isEmpty()) {
            return scene.no("nobody says it");
        }
        Parts parts = new Parts(saying, content.get(), subject.get());
        Optional<String> unread = new ReportOpening(sentence, saying, content.get(), subject.get()).fault();
        return unread.isPresent() ? scene.no(unread.get()) : read(verb, parts);
    }

    private boolean plain(int saying) {
        boolean certain = sentence.children(saying, "aux", "aux:pass", "advmod", "mark").stream()
                .map(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                .allMatch(word ->
                        word.matches("has|have|had|also|later|earlier|then|as|however|recently|out|publicly|separately"
                                + "|meanwhile|repeatedly|yesterday|again|furthermore|moreover|previously|instead"));
        boolean free = sentence.children(saying, "advcl").stream()
                .map(at -> sentence.token(sentence.subtree(at).get(0)).text().toLowerCase(Locale.ROOT))
                .noneMatch(word -> word.matches("if|unless|when|whenever|whether|once"));
        return certain && free;
    }

    /** The tokens that an act of saying hangs on. */
    private record Parts(int saying, int content, int speaker) {}

    private Optional<Speech> read(String verb, Parts parts) {
        int saying = parts.saying();
        int content = parts.content();
        int speaker = parts.speaker();
        Optional<Filler> filler = speaker(speaker);
        if (filler.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> told = new ArrayList<>(List.of(saying));
        Span.phrase(sentence, speaker).ifPresent(span -> told.addAll(span.tokens()));
        Set<Integer> apart = new HashSet<>(Set.of(saying));
        Said said = new Said(filler.get(), verb, when(saying), Optional.empty());
        return Optional.of(new Speech(said, content, apart, told));
    }

    /** A named person, body or country. */
    Optional<Filler> speaker(int head) {
        Optional<Filler> filler = sayers.of(scene, head);
        return filler.isPresent()
                ? filler
                : scene.no("who is \"" + sentence.token(head).text() + "\"?");
    }

    /** A named person, body or country; not a pronoun. */
    Optional<Filler> named(int head) {
        return titled(head)
                .or(() -> described(head))
                .or(() -> new NounPhrases(scene, Optional.empty(), Side.OPEN).source(head))
                .flatMap(filler -> named(filler)
                        ? Optional.of(filler)
                        : scene.no("the speaker \"" + sentence.token(head).text() + "\" is not named"));
    }

    /** "The ambassador to Norway Ann Lee" and "the harbour's engineer, Kim Moss": the one person of the phrase. */
    private Optional<Filler> titled(int head) {
        if (!Gazetteer.title(sentence.token(head).lemma())) {
            return Optional.empty();
        }
        List<Named> people = scene.names().stream()
                .filter(use -> sentence.under(use.head(), head) && use.first() > head)
                .flatMap(use -> scene.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON)
                .distinct()
                .toList();
        boolean list =
                sentence.child(head, "conj").isPresent() || sentence.token(head).plural();
        return people.size() == 1 && !list
                ? Optional.of(new Mention(List.of(people.get(0).id())))
                : Optional.empty();
    }

    /** "Labour's Kim Moss" and "the software firm Norsk": the words before the name only say who it is. */
    private Optional<Filler> described(int head) {
        Optional<NameUse> use = scene.nameAt(head);
        Optional<Named> named = use.flatMap(scene.registry()::named);
        Optional<Span> span = Span.phrase(sentence, head);
        if (named.isEmpty() || span.isEmpty() || span.get().end() != use.get().end()) {
            return Optional.empty();
        }
        int first = use.get().first();
        boolean plain = new Span(span.get().first(), first)
                .tokens().stream().allMatch(at -> sentence.token(at).tag().matches("NN.*|JJ.*|POS|DT|HYPH|CD"));
        Token before = first > 0 ? sentence.token(first - 1) : sentence.token(first);
        boolean fits = named.get().type() == EntityType.PERSON
                || named.get().type() == EntityType.ORGANISATION
                        && (Gazetteer.body(before.lemma())
                                || before.lemma().matches("owner|maker|giant|retailer|rival"));
        return plain && fits ? Optional.of(new Mention(List.of(named.get().id()))) : Optional.empty();
    }

    private boolean named(Filler filler) {
        if (!(filler instanceof Mention mention) || mention.entities().size() != 1) {
            return false;
        }
        EntityType type = scene.registry().byId(mention.entities().get(0)).type();
        return type == EntityType.PERSON || type == EntityType.ORGANISATION || type == EntityType.PLACE;
    }

    private Optional<Moment> when(int saying) {
        for (int child : sentence.children(saying, "obl", "obl:tmod", "nmod:tmod", "obl:npmod")) {
            for (TimeSpan time : sentence.times()) {
                if (child >= time.first() && child < time.end() && time.type() == TimeSpan.Type.DATE) {
                    String words = sentence.text(time.first(), time.end());
                    return scene.times().read(words, Side.BEHIND).map(read -> read.moment(Moment.Relation.AT, words));
                }
            }
        }
        return Optional.empty();
    }
}
