package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.Optional;

/** What words mean that point back: somebody or something with a name, or a thing that was described. */
record References(Referents referents, Antecedents antecedents) {

    /** The one whose name may stand for the words from an article or pronoun on. */
    Optional<Meant> meant(ParsedSentence sentence, int first) {
        String word = sentence.token(first).text();
        boolean pronoun = sentence.token(first).tag().startsWith("PRP");
        int head = pronoun ? first : sentence.token(first).head();
        boolean led = pronoun || word.equalsIgnoreCase("the") && head > first;
        return led
                ? referents
                        .of(sentence, head)
                        .map(named -> new Meant(
                                named,
                                first,
                                head + 1,
                                word.matches("(?i)his|her|its")
                                        && sentence.token(first).tag().equals("PRP$")))
                : Optional.empty();
    }
}
