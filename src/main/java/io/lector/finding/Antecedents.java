package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What "the bridge" means, when the article speaks of one bridge only: the words with which it was introduced, "a new
 * bridge in Norwich". A noun that is introduced twice, or may stand for a name, means nothing by itself.
 */
final class Antecedents {

    private static final int LONGEST = 9;
    /** Nouns that stand for places and people that may be named otherwise. */
    private static final Set<String> FOR_NAMES =
            Set.of(("country nation city town village state region area place island capital man woman boy "
                            + "girl child people person side part number group one thing way time day week month year "
                            + "end beginning result fact case problem issue system program programme project process "
                            + "method technology technique service work event meeting talk study research report "
                            + "finding data information effect change level rate amount use idea theory situation "
                            + "incident effort practice site product model device animal machine operation action "
                            + "activity development story")
                    .split(" "));

    /** Kinds of things that are called by their noun after they were named. */
    private static final Set<String> CALLED_BY_NOUN =
            Set.of(("convention treaty agreement accord act bill congress summit conference festival "
                            + "competition championship tournament constitution award prize museum bridge tower airport "
                            + "canal dam ship pact protocol charter")
                    .split(" "));

    /** How many sentences back it may have been spoken of last. */
    private static final int NEAR = 3;

    private final Map<String, List<Introduction>> byNoun = new HashMap<>();

    /** @param position number of the sentence in the body; words with their article as they stand there */
    private record Introduction(int position, String words, Set<String> content, boolean usable) {}

    private final Map<String, Set<Integer>> spoken = new HashMap<>();
    private final List<ParsedSentence> body;

    Antecedents(List<ParsedSentence> body) {
        this.body = body;
        for (int i = 0; i < body.size(); i++) {
            ParsedSentence sentence = body.get(i);
            for (int at = 0; at < sentence.tokens().size(); at++) {
                note(sentence, i, at);
            }
        }
    }

    private static String key(Token noun) {
        return noun.lemma().toLowerCase(Locale.ROOT) + (noun.plural() ? " several" : "");
    }

    /** Whether a noun that may be part of a name is used for what is so named. */
    private static boolean called(Token noun) {
        return !noun.proper() || CALLED_BY_NOUN.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private void note(ParsedSentence sentence, int position, int at) {
        Token noun = sentence.token(at);
        boolean head = noun.noun() && !noun.is("compound", "flat", "nmod:tmod", "obl:tmod");
        if (!head) {
            return;
        }
        spoken.computeIfAbsent(key(noun), any -> new HashSet<>()).add(position);
        Optional<Span> span = Span.phrase(sentence, at);
        if (span.isEmpty()) {
            byNoun.computeIfAbsent(key(noun), any -> new ArrayList<>())
                    .add(new Introduction(position, "", Set.of(noun.text() + position), false));
            return;
        }
        int first = span.get().first();
        while (first < at && sentence.token(first).is("case", "mark", "cc", "punct", "advmod")) {
            first++;
        }
        String words = OpeningWord.lowered(
                sentence,
                first,
                ArticleText.normalised(sentence.text(first, span.get().end())),
                body);
        String opening = sentence.token(first).text().toLowerCase(Locale.ROOT);
        boolean pointing = opening.matches("the|this|that|these|those|its|their|his|her|my|our|your|such|any|no|every");
        boolean named = sentence.text(first + 1, span.get().end()).chars().anyMatch(Character::isUpperCase);
        boolean described =
                at > first + (opening.matches("an?") ? 1 : 0) || span.get().end() > at + 1;
        boolean introduces = pointing ? opening.equals("the") && named : described || opening.matches("an?");
        if (introduces) {
            boolean short_ = words.split(" ").length <= LONGEST;
            boolean plain =
                    !words.matches("(?i).*(\\b(this|that|these|those|its|their|his|her|he|she|it|they|my|our|your|we"
                            + "|i|who|which|such|another|other|same|today|yesterday|last|next)\\b|[,;:()“”\"]).*");
            byNoun.computeIfAbsent(key(noun), any -> new ArrayList<>())
                    .add(new Introduction(
                            position,
                            words,
                            Words.content(words),
                            short_
                                    && plain
                                    && called(noun)
                                    && (named || described)
                                    && led(noun, opening, words)
                                    && withoutVerb(sentence, first, span.get().end())
                                    && !oneOfSome(sentence, at, opening)
                                    && !several(sentence, at, opening)));
        }
    }

    /** Whether the words begin as those of one thing, or of several: not "infected mail", which is any. */
    private static boolean led(Token noun, String opening, String words) {
        return (noun.plural() || opening.matches("an?|the") || words.matches("\\p{Lu}.*['’]s .*"))
                && !words.matches(".*['’]s?");
    }

    /** No phrase has a finite verb of its own: with one in it, the parser took two phrases for one. */
    private static boolean withoutVerb(ParsedSentence sentence, int first, int end) {
        return IntStream.range(first, end)
                .noneMatch(at -> sentence.token(at).tag().matches("VB[DZP]|MD"));
    }

    private static boolean several(ParsedSentence sentence, int noun, String opening) {
        return opening.matches("one|some|several|many|few|most|all|both|each|more|no")
                || sentence.children(noun, "conj", "nummod").stream()
                        .anyMatch(at -> !sentence.token(at).text().matches("[12]\\d{3}"));
    }

    /** "An episode of the series": there are others. */
    private static boolean oneOfSome(ParsedSentence sentence, int noun, String opening) {
        return opening.matches("an?") && followed(sentence, noun, "of");
    }

    private static boolean followed(ParsedSentence sentence, int noun, String prepositions) {
        return noun + 1 < sentence.tokens().size()
                && sentence.token(noun + 1).text().matches(prepositions);
    }

    /** Whether all that stands between "the" and the noun was told when the thing was introduced. */
    private static boolean fits(ParsedSentence sentence, int noun, Set<String> told) {
        int the = noun;
        while (the > 0 && !sentence.token(the).text().equalsIgnoreCase("the")) {
            the--;
        }
        return sentence.children(noun, "conj", "nummod").isEmpty()
                && told.containsAll(Words.content(sentence.text(the + 1, noun)));
    }

    /** The words that say which, with "the"; nothing when it may be another or is not introduced. */
    Optional<String> of(ParsedSentence sentence, int noun) {
        Token head = sentence.token(noun);
        String lemma = head.lemma().toLowerCase(Locale.ROOT);
        if (Gazetteer.title(lemma) || Gazetteer.body(lemma) || FOR_NAMES.contains(lemma) || head.proper()) {
            return Optional.empty();
        }
        int position = body.indexOf(sentence);
        List<Introduction> all = byNoun.getOrDefault(key(head), List.of());
        List<Introduction> before =
                all.stream().filter(one -> one.position() < position).toList();
        boolean near = spoken.getOrDefault(key(head), Set.of()).stream()
                .anyMatch(at -> at < position && position - at <= NEAR);
        if (before.isEmpty()
                || !near
                || followed(sentence, noun, "of|for|about|between|against")
                || !before.get(0).usable()
                || !fits(sentence, noun, before.get(0).content())) {
            return Optional.empty();
        }
        Introduction first = before.get(0);
        boolean one = all.stream().filter(other -> other.position() != position).allMatch(other -> first.content()
                .containsAll(other.content()));
        boolean owned = first.words().matches("\\p{Lu}.*['’]s .*");
        String words = owned ? first.words() : first.words().replaceFirst("^(?i)(an?|the) |^", "the ");
        return one ? Optional.of(words) : Optional.empty();
    }
}
