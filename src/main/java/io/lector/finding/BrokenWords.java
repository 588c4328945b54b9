package io.lector.finding;

import java.util.Optional;
import java.util.regex.Pattern;

/** Words that a source was broken in: character references, two words in one, a comma behind a word that leads to the next. */
final class BrokenWords {

    private static final String ENDING = "com|org|net|gov|edu|info|int|biz|mobi|name|tv|plc|inc|ltd";

    private static final Pattern BROKEN = Pattern.compile("&#\\d+;|&\\p{L}{2,8};"
            + "|\\b\\p{Ll}{3,}\\.(?!(?:" + ENDING + ")\\b)\\p{Ll}{3,}\\b(?![./])"
            + "|\\b(?i:about|which|because|their)(?!s\\b|ever\\b|soever\\b)\\p{Ll}{3,}"
            + "|\\b\\p{L}+['’]e\\b"
            + "|\\b(?!St )\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+['’]s (?:would|will|is|was|has|had|for)\\b");
    /** A comma behind a word that cannot be left alone; a pair of commas may hold something put in. */
    private static final Pattern STOPPED =
            Pattern.compile("(?i)\\b(?:would|could|should|the|an?|like|of|with|from|than|to), (?!\\S.*,)");

    private BrokenWords() {}

    static Optional<String> fault(String words) {
        return BROKEN.matcher(words).find() || STOPPED.matcher(words).find()
                ? Optional.of("a sentence broken by its source")
                : Optional.empty();
    }
}
