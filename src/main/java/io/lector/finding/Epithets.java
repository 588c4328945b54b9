package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Locale;

/** Descriptions in the place of a person's name: "the Australian", "the British number two", "the 24-year-old". */
final class Epithets {

    private static final String RANK = "(?i)one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}";

    private Epithets() {}

    /** @param at the head of the description, behind "the" */
    static boolean person(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean the = sentence.child(at, "det")
                .filter(det -> sentence.token(det).text().equalsIgnoreCase("the"))
                .isPresent();
        boolean acting = token.is("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "appos");
        return the && acting && !token.plural() && (ofCountry(token) || ranked(sentence, at) || agent(sentence, at));
    }

    private static boolean ofCountry(Token token) {
        return Gazetteer.byAdjective(token.text()).isPresent() || token.text().matches("\\d+-year-old|old");
    }

    private static boolean ranked(ParsedSentence sentence, int at) {
        return sentence.token(at).lemma().equalsIgnoreCase("number")
                && at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).text().matches(RANK);
    }

    /** "The striker": who does something, as the subject. */
    private static boolean agent(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().equals("NN")
                && token.is("nsubj", "nsubj:pass")
                && BareSubjects.person(token.lemma().toLowerCase(Locale.ROOT))
                && sentence.child(at, "appos").isEmpty();
    }
}
