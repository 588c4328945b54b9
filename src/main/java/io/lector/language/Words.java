package io.lector.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a text, normalised so that spellings of the same thing compare equal. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?![\\p{L}])");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}.]+|\\.(?!\\d)");
    private static final Set<String> EMPTY = Set.of(
            "a",
            "an",
            "the",
            "of",
            "to",
            "in",
            "on",
            "at",
            "by",
            "for",
            "with",
            "from",
            "and",
            "or",
            "that",
            "as",
            "is",
            "are",
            "was",
            "were",
            "be",
            "been",
            "being",
            "has",
            "have",
            "had",
            "will",
            "would",
            "did",
            "do",
            "does",
            "it",
            "its",
            "their",
            "his",
            "her",
            "he",
            "she",
            "they",
            "who",
            "what",
            "which",
            "when",
            "where",
            "how",
            "why",
            "many",
            "s",
            "not",
            "said",
            "says",
            "say",
            "according",
            "this",
            "these",
            "those",
            "than",
            "into",
            "about");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    /** The same few names and sentences are compared with each other over and over. */
    private static final int REMEMBERED = 20_000;

    private static final Map<String, Read> READ = new ConcurrentHashMap<>();

    /** A text once read. @param normal its words without articles, one space around each */
    private record Read(List<String> all, Set<String> content, String normal) {}

    private Words() {}

    private static Read read(String text) {
        Read known = READ.get(text);
        if (known != null) {
            return known;
        }
        List<String> all = split(text);
        Set<String> content = new LinkedHashSet<>(all);
        content.removeAll(EMPTY);
        String normal = all.stream().filter(word -> !ARTICLES.contains(word)).collect(Collectors.joining(" "));
        Read fresh = new Read(all, Collections.unmodifiableSet(content), normal);
        if (READ.size() >= REMEMBERED) {
            READ.clear();
        }
        READ.put(text, fresh);
        return fresh;
    }

    /** All words in order, lower case, without accents, marks and possessives. */
    public static List<String> all(String text) {
        return read(text).all();
    }

    private static List<String> split(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String bare = POSSESSIVE
                .matcher(plain)
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT)
                .replace("u.s.", "us");
        return Arrays.stream(BETWEEN.split(bare))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /** The words that carry meaning, each once, in order. */
    public static Set<String> content(String text) {
        return read(text).content();
    }

    /** The same text for comparison: articles left out. */
    public static String normal(String text) {
        return read(text).normal();
    }

    /** Share of content words that both have among those that either has, 0..1. */
    public static double likeness(String one, String other) {
        long both = both(one, other);
        long either = content(one).size() + content(other).size() - both;
        return either == 0 ? 0 : both / (double) either;
    }

    /** Share of the content words of {@code part} that {@code whole} has, 0..1. */
    public static double covered(String part, String whole) {
        int all = content(part).size();
        return all == 0 ? 0 : both(part, whole) / (double) all;
    }

    private static long both(String one, String other) {
        Set<String> second = content(other);
        return content(one).stream().filter(second::contains).count();
    }

    /** Whether {@code phrase} stands in {@code text} as whole words. */
    public static boolean contains(String text, String phrase) {
        String wanted = normal(phrase);
        return !wanted.isEmpty() && (" " + normal(text) + " ").contains(" " + wanted + " ");
    }

    public static int count(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }
}
