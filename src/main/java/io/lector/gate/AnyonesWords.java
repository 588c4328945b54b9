package io.lector.gate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a liking, of being something, or few and without a name, as most of the others in the article might say. */
final class AnyonesWords {

    private static final Pattern OWN_WORDS = Pattern.compile("“([^”]*)”");
    private static final Pattern ABOUT_ONESELF = Pattern.compile(
            "(?i)(?:… ?)?(?:i am|i['’]m|i was|i (?:really |always |just )?(?:love|like|enjoy|hate|adore|prefer)|i['’]ve always)\\b.*");
    private static final Pattern REPORTED = Pattern.compile("(?:Who|_____) said that ([^“]*?)[.?]");
    private static final int SHORT = 6;
    private static final int THIN = 5;

    private AnyonesWords() {}

    static Optional<String> check(Case item) {
        Matcher quoted = OWN_WORDS.matcher(item.stem());
        Matcher reported = REPORTED.matcher(item.stem());
        return (quoted.find() && anyones(quoted.group(1)) || reported.matches() && thin(reported.group(1)))
                ? Optional.of("it may be anybody's words")
                : Optional.empty();
    }

    /** "that she had begun to sail": told without what made it worth telling. */
    static boolean thin(String report) {
        return Words.tokens(report).stream().noneMatch(token -> token.number() || token.capital())
                && Words.content(report).size() < THIN;
    }

    static boolean anyones(String words) {
        boolean named = Words.tokens(words).stream()
                .skip(1)
                .anyMatch(token ->
                        token.number() || token.capital() && !token.word().matches("i|im|ive|id|ill"));
        return ABOUT_ONESELF.matcher(words).matches()
                && !named
                && Words.content(words).size() < SHORT;
    }
}
