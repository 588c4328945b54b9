package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Noun phrases of a sentence as fillers: entities where they are named, phrases where they say by themselves what is meant. */
final class NounPhrases {

    private static final int LONGEST = 20;

    private final Scene scene;
    private final ParsedSentence sentence;
    private final Verbatim verbatim;

    NounPhrases(Scene scene, Optional<Filler> subject, Side side) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verbatim = new Verbatim(scene, subject, side);
    }

    /** The filler that a noun with all its words means. */
    Optional<Filler> filler(int head) {
        return filler(head, Span.phrase(sentence, head));
    }

    /** The filler behind a preposition. */
    Optional<Filler> behind(int head, int preposition) {
        Optional<Span> span = Span.phrase(sentence, head).filter(found -> found.first() == preposition);
        return filler(head, span.map(found -> new Span(preposition + 1, found.end())));
    }

    /** The filler of a phrase without "according to" before it. */
    Optional<Filler> source(int head) {
        Optional<Span> span = Span.phrase(sentence, head).map(whole -> {
            int first = whole.first();
            while (first < head && sentence.token(first).text().matches("(?i)according|to")) {
                first++;
            }
            return new Span(first, whole.end());
        });
        return filler(head, span);
    }

    private Optional<Filler> filler(int head, Optional<Span> span) {
        if (span.isEmpty()) {
            return scene.no("words of \"" + sentence.token(head).text() + "\" stand apart");
        }
        Optional<Filler> names = names(head, span.get());
        if (names.isPresent()) {
            return names;
        }
        Optional<Filler> described =
                beside(head).or(() -> described(span.get())).or(() -> meant(head, span.get()));
        return described.isPresent() ? described : phrase(head, span.get());
    }

    /** The person whose name follows the title or the description: "the harbour's engineer, Kim Moss". */
    private Optional<Filler> beside(int head) {
        if (!Gazetteer.title(sentence.token(head).lemma())) {
            return Optional.empty();
        }
        return sentence.children(head, "appos", "dep", "flat").stream()
                .flatMap(at -> scene.nameAt(at).stream())
                .filter(use -> use.first() - head <= 2 && use.first() > head)
                .flatMap(use -> scene.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON)
                .findFirst()
                .map(named -> new Mention(List.of(named.id())));
    }

    /** One name, or several joined by "and". */
    private Optional<Filler> names(int head, Span span) {
        List<String> ids = new ArrayList<>();
        List<Integer> members = new ArrayList<>(List.of(head));
        sentence.children(head, "conj").stream().filter(span::has).forEach(members::add);
        boolean and = sentence.subtree(head).stream()
                .filter(span::has)
                .filter(at -> sentence.token(at).is("cc"))
                .allMatch(at -> sentence.token(at).text().equals("and"));
        for (int i = 0; i < members.size(); i++) {
            int from = i == 0 ? span.first() : members.get(i - 1);
            int to = i + 1 < members.size() ? firstOf(members.get(i + 1)) : span.end();
            Optional<Named> named = name(members.get(i), i == 0 ? from : firstOf(members.get(i)), to);
            if (named.isEmpty() || !and || ids.contains(named.get().id())) {
                return Optional.empty();
            }
            ids.add(named.get().id());
        }
        return Optional.of(new Mention(ids));
    }

    private int firstOf(int head) {
        return sentence.subtree(head).stream()
                .filter(at -> !sentence.token(at).is("cc", "punct"))
                .min(Integer::compare)
                .orElse(head);
    }

    /** The entity, when the words are its name with no more than its title around it. */
    private Optional<Named> name(int head, int first, int end) {
        Optional<NameUse> use = scene.nameAt(head).filter(found -> found.first() >= first && found.end() <= end);
        Optional<Named> named = use.flatMap(scene.registry()::named);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        boolean person = named.get().type() == EntityType.PERSON;
        if (person
                && scene.speaker()
                        .equals(Optional.of(new Mention(List.of(named.get().id()))))) {
            return scene.no("nobody speaks of himself by name");
        }
        return before(first, use.get().first(), person) && behind(use.get().end(), end, person)
                ? named
                : Optional.empty();
    }

    private boolean before(int first, int name, boolean person) {
        if (first == name) {
            return true;
        }
        if (!person) {
            return name == first + 1 && sentence.token(first).text().equalsIgnoreCase("the")
                    || BodyNames.description(sentence, name)
                            .filter(from -> from == first)
                            .isPresent();
        }
        if (sentence.token(name - 1).tag().equals("POS")) {
            return owned(first, name - 1);
        }
        List<String> words = new ArrayList<>();
        for (int at = first; at < name; at++) {
            Token token = sentence.token(at);
            if (!token.noun() && !token.tag().matches("JJ|POS|DT|HYPH|IN|TO|VBN")
                    || token.text().matches("(?i)no|every|each")) {
                return false;
            }
            words.add(token.text());
        }
        return Gazetteer.titleAtEnd(words).isPresent()
                || words.get(words.size() - 1).matches("Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Lady|Lord")
                || sentence.text(first, name).contains(" to ");
    }

    /** "Norway's Ann Lee": the country or body she stands for, and nothing else. */
    private boolean owned(int first, int possessive) {
        return scene.names().stream()
                .filter(use ->
                        use.end() == possessive && (use.first() == first || use.first() == first + 1 && use.withThe()))
                .flatMap(use -> scene.registry().named(use).stream())
                .anyMatch(owner -> owner.type() != EntityType.PERSON);
    }

    /** Marks, and for people the body they belong to. */
    private boolean behind(int name, int end, boolean person) {
        for (int at = name; at < end; at++) {
            boolean mark = sentence.token(at).is("punct", "cc");
            if (!mark) {
                return person && sentence.token(at).text().matches("from|of|at");
            }
        }
        return true;
    }

    /** The one whom a bare "the firm" or "him" means. */
    private Optional<Filler> meant(int head, Span span) {
        return scene.meant(span.first())
                .filter(found -> !found.owner() && found.end() == span.end() && found.end() == head + 1)
                .map(found -> new Mention(List.of(found.named().id())));
    }

    private Optional<Filler> described(Span span) {
        String words = sentence.text(span.first(), span.end());
        return scene.registry()
                .described(words)
                .or(() -> scene.registry().described("the " + words))
                .map(named -> new Mention(List.of(named.id())));
    }

    private Optional<Filler> phrase(int head, Span span) {
        Token noun = sentence.token(head);
        if (!noun.noun() && !noun.tag().matches("CD|\\$")) {
            return scene.no("\"" + noun.text() + "\" is no noun");
        }
        if (span.size() > LONGEST) {
            return scene.no("a phrase of more than " + LONGEST + " words");
        }
        return verbatim.text(span).map(words ->
                (Filler) new Phrase(lowered(words, span), type(noun), plural(head), noun(head), List.of()));
    }

    /** As it stands inside a sentence. */
    private String lowered(String words, Span span) {
        boolean opens =
                span.first() == 0 || sentence.token(span.first() - 1).text().matches("[“\"]");
        boolean name = !opens || scene.nameAt(span.first()).isPresent();
        return name
                ? words
                : OpeningWord.lowered(
                        sentence,
                        span.first(),
                        words,
                        scene.references().referents().body());
    }

    static EntityType type(Token head) {
        String noun = head.lemma().toLowerCase(Locale.ROOT);
        if (Gazetteer.title(noun) || noun.matches("people|person|men|women|children|girls|boys|crowd|victims")) {
            return EntityType.PERSON;
        }
        return Gazetteer.body(noun) ? EntityType.ORGANISATION : EntityType.THING;
    }

    private boolean plural(int head) {
        return sentence.token(head).plural()
                || sentence.child(head, "conj").isPresent()
                || sentence.token(head).lemma().matches("people|police")
                || Coordination.several(sentence, head);
    }

    private String noun(int head) {
        return sentence.token(head).proper() ? "" : sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    }
}
