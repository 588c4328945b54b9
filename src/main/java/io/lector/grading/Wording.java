package io.lector.grading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text reduced to its words: the same for every case, accent, punctuation and leading article. */
final class Wording {

    private static final Pattern BRACKETS = Pattern.compile("(.+?)\\s*\\(([^()]+)\\)\\s*");

    private Wording() {}

    /** All accepted texts; what is in brackets behind one may be left out, and an acronym there may stand alone. */
    static List<String> variants(String shown, List<String> aliases) {
        return Stream.concat(Stream.of(shown), aliases.stream())
                .filter(text -> !text.isBlank())
                .flatMap(Wording::variants)
                .distinct()
                .toList();
    }

    private static Stream<String> variants(String text) {
        Matcher parts = BRACKETS.matcher(text);
        if (!parts.matches()) {
            return Stream.of(text);
        }
        boolean acronym = parts.group(2).matches("[A-Z][A-Z.]+");
        return acronym ? Stream.of(text, parts.group(1), parts.group(2)) : Stream.of(text, parts.group(1));
    }

    static String of(String text) {
        return of(Tokens.of(text));
    }

    static String of(Tokens text) {
        String words = text.all().stream()
                .filter(token -> !token.isSign() || "%$°".contains(token.shown()))
                .map(token -> token.plain() + (token.possessive() ? "'s" : ""))
                .collect(Collectors.joining(" "));
        for (String article : Lexicon.ARTICLES) {
            if (words.startsWith(article + " ")) {
                return words.substring(article.length() + 1);
            }
        }
        return words;
    }
}
