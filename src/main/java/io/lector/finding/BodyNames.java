package io.lector.finding;

import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One-word names that the model takes for people's though the article tells that they are a body's: "Kestrel, a bicycle company". */
final class BodyNames {

    private static final Set<String> KINDS =
            Set.of(("giant maker manufacturer carmaker retailer brewer chain airline watchdog regulator insurer lender "
                            + "operator developer supermarket grocer broadcaster think-tank")
                    .split(" "));

    private BodyNames() {}

    static boolean body(String text, List<NameUse> uses) {
        return !text.contains(" ")
                && uses.stream().anyMatch(use -> use.type() == NameSpan.Type.ORGANISATION || told(use));
    }

    /**
     * The first word of what stands before a body's name and tells what it is: "Norwegian bicycle maker Kestrel".
     *
     * @param name index of the name's first token
     */
    static Optional<Integer> description(ParsedSentence sentence, int name) {
        if (name == 0 || !kind(sentence.token(name - 1))) {
            return Optional.empty();
        }
        int first = name - 1;
        while (first > 0 && sentence.token(first - 1).tag().matches("NN|JJ|NNP|HYPH|VBN")) {
            first--;
        }
        boolean the = first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
        return Optional.of(the ? first - 1 : first);
    }

    private static boolean kind(Token token) {
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NN") && (Gazetteer.body(noun) || KINDS.contains(noun));
    }

    /** Whether the words behind the name say that it is a body. */
    static boolean told(NameUse use) {
        ParsedSentence sentence = use.sentence();
        return sentence.children(use.head(), "appos").stream()
                .map(at -> sentence.token(at).lemma().toLowerCase(Locale.ROOT))
                .anyMatch(noun ->
                        Gazetteer.body(noun) || noun.matches("brand|maker|manufacturer|chain|retailer|carmaker"));
    }
}
