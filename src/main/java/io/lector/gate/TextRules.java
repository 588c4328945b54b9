package io.lector.gate;

import io.lector.language.Prose;
import io.lector.question.Cloze;
import io.lector.question.TrueFalse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks on how a text is written. */
final class TextRules {

    static final int STEM_WORDS = 45;
    static final int OPTION_WORDS = 30;
    private static final Pattern DOUBLED = Pattern.compile(
            "\\s{2,}|,,|;;|::|\\?\\?|!!|(?<!\\.)\\.\\.(?!\\.)|\\s[,;:?!](?:\\s|$)|\\s\\.(?:\\s|$)|,\\.|\\(\\s|\\s\\)");
    private static final Pattern REPEATED = Pattern.compile("(?i)\\b(\\p{L}+) \\1\\b");
    private static final Set<String> MAY_REPEAT = Set.of("had");
    /** "£3bn pounds", "12% per cent". */
    private static final Pattern DOUBLED_UNIT = Pattern.compile(
            "(?i)[$£€¥]\\s?[\\d.,]+\\s?(?:bn|m|k|tn|thousand|million|billion|trillion)?\\s(?:pounds?|dollars?|euros?|yen)\\b"
                    + "|%\\s?(?:percent|per cent)\\b|\\d(?:bn|m|tn) (?:million|billion|trillion)\\b");
    /** A telephone number or an address is looked up, not known. */
    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\b0\\d{2,4}[ -]\\d{3}|\\b\\d{3}[ -]\\d{3}[ -]\\d{4}\\b|\\b\\d{3}-\\d{4}\\b|\\bwww\\.|https?://|\\w@\\w+\\.\\w");

    private static final Pattern NEGATIVE =
            Pattern.compile("(?i)\\b(?:not|except|never|none|without|least likely|cannot)\\b|n['’]t\\b");
    private static final Pattern SIDE_CLAUSE = Pattern.compile(
            "(?i)(?<=\\w,? )(?:that|if|unless|because|but|although|what (?:he|she|it|they)|even without)\\b.*");
    private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]*[”\"]");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)\\bnull\\b|\\{|\\}|\\bTODO\\b|<[^>]*>|\\[\\]");
    private static final Pattern QUESTION_WORD =
            Pattern.compile("(?i)^(?:who|whom|whose|what|which|when|where|why|how)\\b.*");

    private static final Pattern ARTICLE =
            Pattern.compile("(?<![\\w.])([Aa]n?) ((?!(?i:hi|ho(?:rr|t)|he[rl]|on-|one|once|us))\\p{L}[a-z]{2,})");

    private TextRules() {}

    static Optional<String> negativeStem(Case item) {
        boolean statement = item.question() instanceof TrueFalse || item.question() instanceof Cloze;
        var matcher = NEGATIVE.matcher(asked(unquoted(item.stem())));
        return !statement && matcher.find()
                ? Optional.of("the stem says \"" + matcher.group() + "\"")
                : Optional.empty();
    }

    /** The question without its side clauses: what somebody says, or on what condition, may be denied in them. */
    private static String asked(String stem) {
        return SIDE_CLAUSE.matcher(stem).replaceFirst("");
    }

    /** What somebody is quoted with is not the writer's wording. */
    static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll("\"…\"");
    }

    static Optional<String> brokenText(Case item) {
        Optional<String> stem = broken(item.stem()).or(() -> brokenStem(item)).map(why -> "the stem " + why);
        return stem.or(() -> options(item)
                        .flatMap(text -> brokenOption(text).map(why -> "\"" + text + "\" " + why).stream())
                        .findFirst())
                .or(() -> others(item)
                        .flatMap(text -> broken(text).map(why -> "\"" + text + "\" " + why).stream())
                        .findFirst());
    }

    private static Optional<String> brokenStem(Case item) {
        String stem = item.stem().strip();
        boolean statement = item.question() instanceof TrueFalse || item.question() instanceof Cloze;
        if (stem.isEmpty() || Character.isLowerCase(stem.charAt(0))) {
            return Optional.of("does not begin with a capital letter");
        }
        if (!statement && QUESTION_WORD.matcher(stem).matches() && !stem.endsWith("?")) {
            return Optional.of("asks without a question mark");
        }
        if (!stem.matches("(?s).*(?:[.?!:…]|_{3,})[\"”’')]?$")) {
            return Optional.of("does not end with a mark");
        }
        if (item.question() instanceof Cloze && blanks(stem) != 1) {
            return Optional.of("needs exactly one blank");
        }
        return Words.count(stem) > STEM_WORDS
                ? Optional.of("has more than " + STEM_WORDS + " words")
                : Optional.empty();
    }

    private static int blanks(String stem) {
        return stem.split("_{3,}", -1).length - 1;
    }

    private static Stream<String> options(Case item) {
        return Stream.of(item.face().options(), item.face().told(), item.face().keys())
                .flatMap(List::stream);
    }

    private static Stream<String> others(Case item) {
        return Stream.of(
                        item.face().feedback(),
                        item.question().card().hints(),
                        List.of(item.question().card().explanation()))
                .flatMap(List::stream);
    }

    private static Optional<String> brokenOption(String text) {
        if (text.isBlank()) {
            return Optional.of("is empty");
        }
        if (text.matches("(?s).*[,;:–-]\\s*$|^\\s*[,;:.].*")) {
            return Optional.of("is cut off");
        }
        return Words.count(text) > OPTION_WORDS
                ? Optional.of("has more than " + OPTION_WORDS + " words")
                : broken(text);
    }

    private static Optional<String> broken(String text) {
        if (!balanced(text)) {
            return Optional.of("has a quotation mark or bracket without its partner");
        }
        if (DOUBLED.matcher(text).find()) {
            return Optional.of("has doubled spaces or marks, or a space before a mark");
        }
        if (PLACEHOLDER.matcher(text).find()) {
            return Optional.of("holds what no reader should see");
        }
        if (DOUBLED_UNIT.matcher(text).find()) {
            return Optional.of("tells a unit twice");
        }
        if (CONTACT.matcher(text).find()) {
            return Optional.of("tells a number or an address that is only looked up");
        }
        Optional<String> article = wrongArticle(text);
        if (article.isPresent()) {
            return article.map(words -> "says \"" + words + "\"");
        }
        var repeated = REPEATED.matcher(text);
        boolean twice = repeated.find()
                && !MAY_REPEAT.contains(repeated.group(1).toLowerCase(java.util.Locale.ROOT))
                && !Character.isUpperCase(
                        repeated.group().charAt(repeated.group().indexOf(' ') + 1));
        return twice ? Optional.of("says \"" + repeated.group() + "\"") : Optional.empty();
    }

    /** "A honorary title", "an university"; either is right before an h that not all speakers say. */
    private static Optional<String> wrongArticle(String text) {
        var found = ARTICLE.matcher(text);
        while (found.find()) {
            if (!found.group()
                    .equals(Prose.indefinite(found.group(2))
                            .replaceFirst("^a", found.group(1).substring(0, 1)))) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    private static boolean balanced(String text) {
        return count(text, '"') % 2 == 0
                && count(text, '“') == count(text, '”')
                && count(text, '(') == count(text, ')')
                && count(text, '[') == count(text, ']');
    }

    private static long count(String text, char mark) {
        return text.chars().filter(each -> each == mark).count();
    }
}
