package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whom a bare "the minister", "the firm" or "the country" means: the one of that kind of whom the article speaks there. */
final class RoleNouns {

    private static final Set<String> COMPANY = Set.of("company", "firm", "group", "business");
    /** How many sentences back the name may stand. */
    private static final int NEAR = 3;

    private final Referents referents;
    private final PlaceNouns places;

    RoleNouns(Referents referents) {
        this.referents = referents;
        this.places = new PlaceNouns(referents);
    }

    Optional<Named> of(ParsedSentence sentence, int noun) {
        Token token = sentence.token(noun);
        if (!bare(sentence, noun) || token.plural()) {
            return Optional.empty();
        }
        String word = word(sentence, noun);
        if (PlaceNouns.handles(word)) {
            return places.of(sentence, noun, word);
        }
        boolean body = Gazetteer.body(word) || word.matches("airline|carmaker|retailer|brewer|bank|party|club");
        if (!body && !Gazetteer.title(word)) {
            return Optional.empty();
        }
        Optional<Named> holder = holder(sentence, noun, word);
        if (holder.isPresent() || !body) {
            return holder;
        }
        boolean subject = referents.mainSubject(sentence).equals(Optional.of(noun));
        Optional<Named> here = subject ? Optional.empty() : spokenOfHere(sentence, noun, word);
        return here.or(() -> spokenOf(sentence, noun, word));
    }

    /** The noun, with the words before it that are of the same title: "prime minister". */
    private static String word(ParsedSentence sentence, int noun) {
        String word = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
        String longer = noun > 0 ? sentence.token(noun - 1).text().toLowerCase(Locale.ROOT) + " " + word : word;
        return Gazetteer.title(longer) ? longer : word;
    }

    /** "The" and the noun, and nothing that says more. */
    private static boolean bare(ParsedSentence sentence, int noun) {
        int first = noun - word(sentence, noun).split(" ").length + 1;
        return first > 0
                && sentence.token(first - 1).text().equalsIgnoreCase("the")
                && sentence.token(first - 1).head() == noun
                && sentence.children(noun).stream()
                        .filter(at -> at < first - 1 || at > noun && !added(sentence, at))
                        .noneMatch(at -> sentence.token(at)
                                .is("compound", "amod", "nmod", "acl", "acl:relcl", "appos", "conj", "nummod", "flat"))
                && !sentence.token(noun).is("compound", "appos", "flat");
    }

    /** ", which was founded in 1990". */
    private static boolean added(ParsedSentence sentence, int clause) {
        int first = sentence.subtree(clause).get(0);
        return sentence.token(clause).is("acl:relcl")
                && sentence.token(first - 1).text().equals(",");
    }

    /** The only one whose title or name has the noun, in an article that uses it for nobody else. */
    private Optional<Named> holder(ParsedSentence sentence, int noun, String word) {
        List<Named> holders = referents.registry().all().stream()
                .filter(named -> named.holds(word))
                .toList();
        return holders.size() == 1
                ? holders.stream()
                        .filter(named -> near(sentence, named))
                        .filter(named -> onlyFor(word, named))
                        .filter(named -> named.uses().stream().noneMatch(NameUse::goesOn))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether the article never uses the noun for another: every use is bare, or stands at the name. */
    private boolean onlyFor(String word, Named named) {
        return referents.body().stream()
                .allMatch(sentence -> IntStream.range(0, sentence.tokens().size())
                        .filter(at -> word(sentence, at).equals(word))
                        .allMatch(at -> bare(sentence, at) || beside(sentence, at, named)));
    }

    private static boolean beside(ParsedSentence sentence, int noun, Named named) {
        return named.uses().stream()
                .filter(use -> use.sentence() == sentence)
                .anyMatch(use -> noun >= use.first() && noun < use.end()
                        || sentence.under(noun, use.head())
                        || sentence.token(use.head()).is("appos")
                                && sentence.token(use.head()).head() == noun);
    }

    private boolean near(ParsedSentence sentence, Named named) {
        int position = referents.position(sentence);
        return named.uses().stream()
                .mapToInt(use -> referents.position(use.sentence()))
                .anyMatch(at -> at >= 0 && at < position && position - at <= NEAR);
    }

    /** The body that the sentence before is about, when no other is named there or here before. */
    private Optional<Named> spokenOf(ParsedSentence sentence, int noun, String word) {
        Optional<ParsedSentence> before = referents.ownBefore(sentence);
        return before.flatMap(referents::body)
                .filter(named -> named.type() == EntityType.ORGANISATION && named.mayBe(word))
                .filter(named -> !referents.others(sentence, noun, named))
                .filter(named -> COMPANY.contains(word) || onlyFor(word, named));
    }

    /** The body that this very sentence is about: "Kestrel sold the firm's ships". */
    private Optional<Named> spokenOfHere(ParsedSentence sentence, int noun, String word) {
        return referents
                .subject(sentence)
                .filter(named -> COMPANY.contains(word) || named.holds(word))
                .filter(named -> named.type() == EntityType.ORGANISATION && named.mayBe(word))
                .filter(named -> referents.mainSubject(sentence).orElse(noun) < noun)
                .filter(named -> !referents.others(sentence, noun, named));
    }
}
