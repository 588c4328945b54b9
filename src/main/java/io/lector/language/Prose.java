package io.lector.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How English is written: spaces, capitals, commas, closing marks, lists, articles and plurals. */
public final class Prose {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    /** Joiners, direction marks and soft hyphens, which print nothing and hide where a word begins. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b\\u200e\\u200f\\u2060\\ufeff]");

    private static final Pattern SPACE_BEFORE_MARK = Pattern.compile(" +(?=[,.;:?!](?:\\s|$))");
    /** A date with its year is followed by a comma inside a sentence. */
    private static final Pattern OPEN_DATE = Pattern.compile("(\\p{Lu}[a-z]+ \\d{1,2}, \\d{4})(?= [\\p{L}\\d_])");

    private static final Pattern CLOSED = Pattern.compile(".*[.?!][\"”’)]?");
    private static final Pattern VOWEL_SOUND = Pattern.compile(
            "(?i)(?!uni([^nmd]|$)|us[aeu]|eu|ew|one\\b|once|ut[eio]|ukr|uga|urug|ura|urin|ubi|unan|ukulele)[aeiou].*"
                    + "|hour.*|honest.*|honou?r.*|heir.*|8.*|1[18](?!\\d).*");
    private static final Pattern SPELLED = Pattern.compile("[A-Z]{2,}s?\\b.*|[A-Z]\\.?([A-Z]\\.?)+.*|[A-Z]-.*");

    private Prose() {}

    /** Words and phrases with one space between them, those that are blank left out, marks tidied. */
    public static String joined(Collection<String> parts) {
        String text = parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        text = SPACE_BEFORE_MARK
                .matcher(SPACES.matcher(seen(text)).replaceAll(" "))
                .replaceAll("");
        return OPEN_DATE.matcher(text).replaceAll("$1,").replace(",,", ",").strip();
    }

    public static String joined(String... parts) {
        return joined(Arrays.asList(parts));
    }

    /** Capital and full stop. */
    public static String sentence(String text) {
        String tidy = capitalised(joined(text));
        return CLOSED.matcher(tidy).matches() ? tidy : tidy + ".";
    }

    /** Capital and question mark. */
    public static String question(String text) {
        String tidy = capitalised(joined(text));
        return tidy.endsWith(".") && !tidy.matches(".*\\p{Lu}\\.")
                ? tidy.substring(0, tidy.length() - 1) + "?"
                : tidy + "?";
    }

    /** First letter in upper case, behind an opening quotation mark too. */
    public static String capitalised(String written) {
        String text = seen(written);
        int at = 0;
        while (at < text.length() && "\"“‘(".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length()
                ? text
                : text.substring(0, at)
                        + text.substring(at, at + 1).toUpperCase(Locale.ENGLISH)
                        + text.substring(at + 1);
    }

    /** Without the characters that print nothing. */
    public static String seen(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.get(items.size() - 1);
    }

    /** "Russia's", "the United States'", "the Netherlands'". */
    public static String possessive(String noun) {
        return noun.endsWith("s") ? noun + "'" : noun + "'s";
    }

    /** "a" or "an", by the sound the words begin with: "an hour", "a union", "an EU plan", "a NATO base". */
    public static String indefinite(String words) {
        boolean spelled = SPELLED.matcher(words).matches() && !words.matches("[A-Z]{4,}.*");
        boolean vowel = spelled
                ? "AEFHILMNORSX".indexOf(words.charAt(0)) >= 0
                : VOWEL_SOUND.matcher(words).matches();
        return (vowel ? "an " : "a ") + words;
    }

    /** "countries", "think tanks". */
    public static String plural(String noun) {
        return Inflection.plural(noun);
    }
}
