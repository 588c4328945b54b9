package io.lector.finding;

import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Locale;

/** One-word names that the model takes for people's though the article tells that they are a body's: "Kestrel, a bicycle company". */
final class BodyNames {

    private BodyNames() {}

    static boolean body(String text, List<NameUse> uses) {
        return !text.contains(" ")
                && uses.stream().anyMatch(use -> use.type() == NameSpan.Type.ORGANISATION || told(use));
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
