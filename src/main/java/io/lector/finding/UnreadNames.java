package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Words written as names of which nothing tells what they name: they may be somebody's last name. */
final class UnreadNames {

    private static final Set<String> CLAUSE =
            Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "nmod:poss", "appos");

    private final Referents referents;

    UnreadNames(Referents referents) {
        this.referents = referents;
    }

    /** Whether one stands in the article's own words between two tokens. */
    boolean between(ParsedSentence sentence, int first, int end) {
        return IntStream.range(first, end).anyMatch(at -> unread(sentence, at));
    }

    private boolean unread(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        String word = token.text();
        boolean likeOne = token.tag().equals("NNP")
                && word.matches("\\p{Lu}\\p{Ll}[\\p{L}'’-]+")
                && CLAUSE.contains(token.relation())
                && (at == 0 || !sentence.token(at - 1).tag().matches("DT|PRP\\$|CD"));
        return likeOne
                && sentence.children(at, "case").stream()
                        .noneMatch(lead ->
                                sentence.token(lead).text().matches("(?i)in|at|on|via|near|into|through|across|under"))
                && !referents.plainness().quoted(sentence, at)
                && !known(word)
                && sentence.times().stream().noneMatch(time -> at >= time.first() && at < time.end())
                && NameReader.read(sentence).stream().noneMatch(use -> at >= use.first() && at < use.end())
                && referents.registry().person(word).isEmpty();
    }

    private static boolean known(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Gazetteer.title(lower)
                || Gazetteer.body(lower)
                || Gazetteer.knownBody(word)
                || Gazetteer.country(word).isPresent()
                || Gazetteer.byAdjective(word).isPresent()
                || Gazetteer.placeNoun(word).isPresent();
    }
}
