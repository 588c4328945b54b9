package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody is called between quotation marks inside the name: Ann "Kestrel" Moss. */
final class Nicknames {

    private static final int LONGEST = 2;
    private static final String MARK = "[\"“”‘’']|``|''";
    private static final Pattern WITHIN =
            Pattern.compile("(?<=\\p{L}) (?:\"([^\"]+)\"|“([^”]+)”|[‘']([^’']+)[’'])(?= \\p{Lu})");

    private Nicknames() {}

    /** The end of a name that goes on behind a nickname; the same where none follows. */
    static int end(ParsedSentence sentence, int end) {
        int close = end + 1;
        while (close < sentence.tokens().size() && close - end <= LONGEST && proper(sentence, close)) {
            close++;
        }
        boolean marked = close > end + 1
                && close + 1 < sentence.tokens().size()
                && sentence.token(end).text().matches(MARK)
                && sentence.token(close).text().matches(MARK)
                && proper(sentence, close + 1)
                && proper(sentence, end - 1);
        return marked ? close + 2 : end;
    }

    private static boolean proper(ParsedSentence sentence, int at) {
        return sentence.token(at).tag().startsWith("NNP")
                && Character.isUpperCase(sentence.token(at).text().codePointAt(0));
    }

    /** The name in full without the nickname. */
    static String without(String name) {
        return WITHIN.matcher(name).replaceAll("");
    }

    /** The nickname with the last name: "Kestrel Moss". */
    static Optional<String> alias(NameUse use) {
        Matcher within = WITHIN.matcher(use.sentence().text(use.first(), use.end()));
        String last = use.text().substring(use.text().lastIndexOf(' ') + 1);
        return within.find()
                ? Optional.of(within.group().replaceAll("[\"“”‘’']", "").strip() + " " + last)
                : Optional.empty();
    }
}
