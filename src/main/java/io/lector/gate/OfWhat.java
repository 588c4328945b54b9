package io.lector.gate;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A noun in a stem that says nothing without what it is of: "a version in Norwegian", "best director". */
final class OfWhat {

    private static final Pattern OPEN = Pattern.compile("\\ban? (?:\\p{Ll}+ )?version(?= (?!of|for|called|named)|[.?]$)"
            + "|\\ban? (?:\\p{Ll}+ |\\S+% )?stake(?! (?:of|in|held))(?!.* stake in\\b)"
            + "|(?<!\\p{L}’s |\\p{L}'s )(?<!\\p{Lu}\\p{L}{1,20} )(?<!award )\\bnominations?\\b(?! (?:for|at|in|as|to)\\b)"
            + "|\\bfirst (?:\\p{Lu}\\p{L}+(?:an|ish|ese|ch) |female |male |black |home )?(?:winner|champion|finalist|medallist)s?"
            + "(?= since\\b| for\\b| in \\d)"
            + "|\\bthe (?:US|UK|EU|\\p{Lu}\\p{L}+(?:an|ish|ese)) (?:unit|arm|division|subsidiary|offshoot)\\b(?! of\\b)"
            + "|\\b[Tt]he [$£€]?\\d[\\d.,]*(?:%|bn|m)? (?:tax|levy|fee|toll|charge|stake|deal|offer|bid|loan|rise|cut|increase|fall|drop)"
            + "(?! (?:of|on|in|for|to|from|by|with|between|that|which)\\b)");

    /** What a prize is given for, where the prize is not named. */
    private static final Pattern CATEGORY = Pattern.compile(
            "(?i)\\bbest (?:(?:supporting|original|adapted|british|international|foreign|new|male|female|animated) )*"
                    + "(?:director|actor|actress|film|picture|comedy|drama|album|song|single|band|group|artist|newcomer"
                    + "|screenplay|documentary|soundtrack|musical)\\b");

    private static final Pattern PRIZE = Pattern.compile(
            "(?i)\\b(?:oscars?|baftas?|grammy|grammys|grammies|emmys?|golden globes?|brits?|cesars?|mobos?|tonys?|razzies?"
                    + "|academy|prizes?|awards?|festival)\\b");

    /** "Locations include an island": the list is of what was told before. */
    private static final Pattern LISTED =
            Pattern.compile("(?:^|\\bthat )(?:new )?(?!which|who|they|it|that|and|to)\\p{Ll}+ include[sd]?\\b");

    /** "Everybody knows of Lom." */
    private static final Pattern EVERYBODY =
            Pattern.compile("(?:^|\\bthat )(?:everyone|everybody|nobody|no one)(?: [^\\s,]+){1,4}[.?]$");

    private OfWhat() {}

    static Optional<String> check(Case item) {
        return lack(TextRules.unquoted(item.statement()), item.knowledge().title());
    }

    static Optional<String> lack(String stem, String title) {
        return found(OPEN, stem)
                .or(() -> PRIZE.matcher(stem + " " + title).find() ? Optional.empty() : found(CATEGORY, stem))
                .or(() -> found(LISTED, stem))
                .or(() -> found(EVERYBODY, stem))
                .map(words -> "\"" + words + "\" does not say of what");
    }

    private static Optional<String> found(Pattern pattern, String stem) {
        Matcher matcher = pattern.matcher(stem);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
