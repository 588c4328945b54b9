package io.lector.finding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether words tell of somebody by an office alone, whose holder only the article names: "the UMP leader". */
final class Offices {

    private static final Pattern OFFICE = Pattern.compile(
            "\\b[Tt]he (?:(?!(?:MP|MEP|CEO)\\b)\\p{Lu}[\\p{L}.’'-]+ )+(\\p{Ll}+|MP|MEP|CEO)(?: and \\p{Ll}+)?\\b(?! \\p{Lu})(?! (of|for) )");

    private Offices() {}

    static Optional<String> of(String words) {
        Matcher office = OFFICE.matcher(words);
        while (office.find()) {
            if (Gazetteer.title(office.group(1))) {
                return Optional.of("\"" + office.group() + "\" is told without a name");
            }
        }
        return Optional.empty();
    }
}
