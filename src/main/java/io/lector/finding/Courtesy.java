package io.lector.finding;

import io.lector.language.ParsedSentence;

/** Titles of courtesy before names: which go away before a name in full, and which stay with the last name. */
final class Courtesy {

    /** Titles with a last name that is no name in full. */
    private static final String PEER = "Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|Countess|Duke|Duchess";

    private Courtesy() {}

    static boolean goesAway(ParsedSentence sentence, int at) {
        return sentence.token(at).text().matches("Mr\\.?|Mrs\\.?|Ms\\.?");
    }

    static boolean peer(NameUse use) {
        return use.first() > 0 && use.sentence().token(use.first() - 1).text().matches(PEER);
    }

    /** "Edward and Mrs Simpson": a first name beside a last one is the title of a story rather than somebody's. */
    static boolean coupled(NameUse use) {
        ParsedSentence sentence = use.sentence();
        return use.end() == use.first() + 1
                && use.end() + 1 < sentence.tokens().size()
                && sentence.token(use.end()).text().matches("and|&")
                && goesAway(sentence, use.end() + 1)
                && !(use.first() > 0 && goesAway(sentence, use.first() - 1));
    }

    /** "A loyalist from a modest background Mr Moss": such a title has no article, so two phrases were taken for one. */
    static boolean withArticle(NameUse use) {
        ParsedSentence sentence = use.sentence();
        return use.first() > 0
                && goesAway(sentence, use.first() - 1)
                && sentence.children(use.head(), "det").stream()
                        .anyMatch(at -> sentence.token(at).text().matches("(?i)an?"));
    }
}
