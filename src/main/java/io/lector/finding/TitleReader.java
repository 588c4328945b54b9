package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.ParsedSentence;
import io.lector.language.Prose;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what stands before a person's name: "Norwegian Prime Minister Ann Lee", "bridge expert Kim Moss". */
final class TitleReader {

    private static final Set<String> NO_LONGER = Set.of("former", "ex", "then", "late", "acting", "onetime", "future");
    private static final Set<String> OF_PEOPLE = Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Sir", "Lord", "Lady");

    private final EntityRegistry registry;

    TitleReader(EntityRegistry registry) {
        this.registry = registry;
    }

    Optional<Role> read(NameUse use, Named named) {
        if (named.type() != EntityType.PERSON) {
            return Optional.empty();
        }
        ParsedSentence sentence = use.sentence();
        Optional<Role> sent = sent(use, named);
        if (sent.isPresent()) {
            return sent;
        }
        int first = start(sentence, use.first());
        List<String> words = new ArrayList<>();
        for (int at = first; at < use.first(); at++) {
            words.add(sentence.token(at).text());
        }
        Optional<String> title = Gazetteer.titleAtEnd(words);
        if (title.isEmpty() || words.stream().anyMatch(word -> NO_LONGER.contains(word.toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        return role(use, named, first, title.get());
    }

    /** "Norwegian Ambassador to the United States Ann Lee". */
    private Optional<Role> sent(NameUse use, Named named) {
        ParsedSentence sentence = use.sentence();
        int to = use.first() - 1;
        while (to > 0
                && (sentence.token(to).proper() || sentence.token(to).text().equals("the"))) {
            to--;
        }
        if (to < 2 || !sentence.token(to).text().equals("to") || use.first() - to < 2) {
            return Optional.empty();
        }
        String title = sentence.token(to - 1).text();
        Optional<Country> from = country(sentence.token(to - 2).text());
        return title.matches("(?i)ambassador|envoy") && from.isPresent()
                ? Optional.of(new Role(
                        named,
                        "the " + sentence.token(to - 2).text() + " " + plain(title) + " "
                                + sentence.text(to, use.first()),
                        plain(title),
                        true,
                        List.of(),
                        sentence,
                        to - 2,
                        use.end()))
                : Optional.empty();
    }

    /** The first token of the title: back over nouns, adjectives and possessives, up to a mark or any other word. */
    private static int start(ParsedSentence sentence, int name) {
        int first = name;
        while (first > 0 && belongs(sentence, first - 1)) {
            first--;
        }
        while (first < name && sentence.token(first).text().matches("['’]s?|-")) {
            first++;
        }
        return first;
    }

    private static boolean belongs(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean word = token.noun()
                || token.tag().matches("JJ|POS|HYPH")
                || token.text().equals("-");
        return word && !OF_PEOPLE.contains(token.text());
    }

    private Optional<Role> role(NameUse use, Named named, int first, String title) {
        ParsedSentence sentence = use.sentence();
        int titleWords = title.split(" ").length;
        String before = sentence.text(first, use.first() - titleWords);
        String noun = plain(title);
        Optional<Country> country = country(before);
        boolean office = Gazetteer.office(title);
        if (country.isPresent() && office) {
            Country of = country.get();
            return Optional.of(new Role(
                    named,
                    "the " + noun + " of " + of.shown(),
                    noun,
                    true,
                    descriptions(of, noun),
                    sentence,
                    first,
                    use.end()));
        }
        boolean vague =
                title.matches("(?i)director|manager|editor|executive|producer|officer|commander|secretary|general");
        String words = sentence.text(first, use.first());
        boolean telling = country.isEmpty()
                        && !office
                        && !before.isBlank()
                        && !before.contains("'")
                        && !before.contains("’")
                        && before.chars().anyMatch(Character::isUpperCase)
                || country.isPresent() && !before.matches(".*['’]s?\\s*");
        String tidy = lowered(words, title);
        return Optional.of(new Role(
                named,
                Prose.indefinite(tidy),
                noun,
                telling && !office && !vague,
                List.of(),
                sentence,
                first,
                use.end()));
    }

    static List<String> descriptions(Country country, String noun) {
        List<String> all = new ArrayList<>();
        all.add("the " + noun + " of " + country.shown());
        all.add(Prose.possessive(country.shown()) + " " + noun);
        country.adjectives().forEach(adjective -> all.add("the " + adjective + " " + noun));
        return all;
    }

    private static String lowered(String words, String title) {
        return words.endsWith(title) ? words.substring(0, words.length() - title.length()) + plain(title) : words;
    }

    /** "Prime Minister" as a common noun; abbreviations keep their capitals. */
    private static String plain(String title) {
        return title.matches("[A-Z.]{2,}") ? title : title.toLowerCase(Locale.ROOT);
    }

    static Optional<Country> country(String words) {
        String bare = words.replaceAll("\\s*['’]s?$", "")
                .replaceFirst("^(?i)the ", "")
                .strip();
        return Gazetteer.byAdjective(bare).or(() -> Gazetteer.country(bare));
    }
}
