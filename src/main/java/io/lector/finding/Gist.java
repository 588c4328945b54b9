package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import io.lector.language.Words;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an article as a whole is about: its title, the words that it comes back to, where it tells days and results. */
final class Gist {

    /** The result of a game: "2-1". */
    private static final Pattern RESULT = Pattern.compile("\\b\\d{1,3}-\\d{1,3}\\b");

    private final List<ParsedSentence> body;
    private final Set<String> title;
    private final Map<String, Integer> sentencesWith = new HashMap<>();
    private final Set<Integer> datedParagraphs = new HashSet<>();
    private final double results;

    /** @param body the article's own sentences */
    Gist(String title, List<ParsedSentence> body) {
        this.body = body;
        this.title = Set.copyOf(Words.all(title));
        for (ParsedSentence sentence : body) {
            lemmas(sentence).forEach(lemma -> sentencesWith.merge(lemma, 1, Integer::sum));
            if (!sentence.times().isEmpty()) {
                datedParagraphs.add(sentence.place().paragraph());
            }
        }
        this.results = share(body.stream()
                .filter(sentence -> RESULT.matcher(sentence.place().text()).find())
                .count());
    }

    private static Set<String> lemmas(ParsedSentence sentence) {
        return sentence.tokens().stream()
                .filter(Telling::content)
                .map(Token::lemma)
                .map(lemma -> lemma.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private double share(long sentences) {
        return sentences / (double) Math.max(1, body.size());
    }

    /** How many of the words stand in the title. */
    long inTitle(Set<String> lemmas) {
        return lemmas.stream().filter(title::contains).count();
    }

    /** The share of sentences, 0..1, with that one of the words which most of them have. */
    double central(Set<String> lemmas) {
        return share(lemmas.stream()
                .mapToInt(lemma -> sentencesWith.getOrDefault(lemma, 0))
                .max()
                .orElse(0));
    }

    /** How many sentences stand before it. */
    int before(ParsedSentence sentence) {
        return Math.max(0, body.indexOf(sentence));
    }

    boolean datedParagraph(ParsedSentence sentence) {
        return datedParagraphs.contains(sentence.place().paragraph());
    }

    /** The share of sentences, 0..1, with the result of a game. */
    double results() {
        return results;
    }
}
