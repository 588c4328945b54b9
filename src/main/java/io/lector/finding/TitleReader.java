package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Prose;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Reads what stands before a person's name: "Norwegian Prime Minister Ann Lee", "bridge expert Kim Moss". */
final class TitleReader {

    private static final Set<String> NO_LONGER = Set.of("former", "ex", "then", "late", "acting", "onetime", "future");
    private static final Set<String> OF_PEOPLE = Set.of("Mr.", "Mrs.", "Ms.", "Dr.", "Sir", "Lord", "Lady");

    private static final String RANK = "(?i)(?:vice|deputy|co|sub|under|assistant)-\\p{L}+";

    private final EntityRegistry registry;
    private final List<ParsedSentence> body;

    TitleReader(EntityRegistry registry, List<ParsedSentence> body) {
        this.registry = registry;
        this.body = body;
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
        Optional<String> title = Gazetteer.titleAtEnd(words).map(found -> ranked(found, words));
        if (title.isEmpty() || words.stream().anyMatch(word -> NO_LONGER.contains(word.toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        return role(use, named, first, title.get());
    }

    /** With the rank before it: "Vice-Prime Minister". */
    private static String ranked(String title, List<String> words) {
        int before = words.size() - title.split(" ").length - 1;
        return before >= 0 && words.get(before).matches(RANK) ? words.get(before) + " " + title : title;
    }

    /** The first token of the title in full that stands before a person's name, though it may be no role. */
    static Optional<Integer> title(NameUse use) {
        int first = start(use.sentence(), use.first());
        List<String> words = IntStream.range(first, use.first())
                .mapToObj(at -> use.sentence().token(at).text())
                .toList();
        boolean titled = use.type() == NameSpan.Type.PERSON
                && Gazetteer.titleAtEnd(words).isPresent()
                && words.stream().noneMatch(word -> NO_LONGER.contains(word.toLowerCase(Locale.ROOT)));
        return titled ? Optional.of(first) : Optional.empty();
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
        if (first > 0 && first < name && figures(sentence, first - 1)) {
            first--;
        }
        while (first < name && sentence.token(first).text().matches("['’]s?|-")) {
            first++;
        }
        return first;
    }

    /** The number of "10,000m champion", written in one with its unit. */
    private static boolean figures(ParsedSentence sentence, int at) {
        return sentence.token(at).tag().equals("CD")
                && sentence.token(at).end() == sentence.token(at + 1).start();
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
        String words = opened(sentence, first, sentence.text(first, use.first()));
        String before = words.substring(
                0, sentence.text(first, use.first() - titleWords).length());
        String noun = plain(title);
        Optional<Country> country = country(before);
        boolean office = Gazetteer.office(title) || title.matches(RANK + " .*");
        if (country.isPresent() && office) {
            Country of = country.get();
            return Optional.of(new Role(
                    named,
                    RoleWords.office(noun, of, before),
                    noun,
                    true,
                    descriptions(of, noun),
                    sentence,
                    first,
                    use.end()));
        }
        boolean vague =
                title.matches("(?i)director|manager|editor|executive|producer|officer|commander|secretary|general");
        boolean telling = country.isEmpty()
                        && !office
                        && !before.isBlank()
                        && !before.contains("'")
                        && !before.contains("’")
                        && before.chars().anyMatch(Character::isUpperCase)
                || country.isPresent() && !before.matches(".*['’]s?\\s*");
        String tidy = ministry(words, title) ? words : lowered(words, title);
        return Optional.of(new Role(
                named,
                RoleWords.led(tidy, noun),
                noun,
                telling && !office && !vague,
                List.of(),
                sentence,
                first,
                use.end()));
    }

    /** "Welfare Minister": the capitals of a post are kept or dropped together. */
    private static boolean ministry(String words, String title) {
        return title.equals("Minister") && words.matches("\\p{Lu}\\p{Ll}+ Minister");
    }

    /** As it stands inside a sentence, when it begins one. */
    private String opened(ParsedSentence sentence, int first, String words) {
        boolean named = NameReader.read(sentence).stream().anyMatch(use -> first >= use.first() && first < use.end());
        return CapitalRun.opens(sentence, first) && !named ? OpeningWord.lowered(sentence, first, words, body) : words;
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
