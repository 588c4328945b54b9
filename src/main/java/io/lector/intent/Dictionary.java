package io.lector.intent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lector.grading.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The words of the chat itself, under the many ways in which they are typed. None belongs to an article. */
final class Dictionary {

    /** Wishes are short: in longer messages a slip is left alone. */
    private static final int MOST_MENDED = 14;

    /** No word that can be meant is longer by far. */
    private static final int LONGEST_MENDED = 40;

    private static final int REMEMBERED = 20_000;

    private static final int SHORT = 6;
    /** More letters are never left out or put in by a slip. */
    private static final int REACH = 2;

    private static final Map<String, List<String>> SPELLINGS = Table.read("spellings.tsv").stream()
            .collect(Collectors.toMap(row -> row[0], row -> List.of(row[1].split(" ")), (one, other) -> one));
    private static final Set<String> DROPPED = new HashSet<>();
    private static final Set<String> FUNCTION = new HashSet<>();
    private static final Set<String> LIGHT = new HashSet<>();
    /** Words that answer by themselves. */
    private static final Set<String> ANSWERS =
            Table.words("true false correct incorrect wrong first second third fourth last option letter number");

    private static final Map<String, String> NUMBERS = numbers();
    /** The words of an article's options come again with every message. */
    private static final Cache<String, String> MENDED =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    static {
        Iterator<Set<String>> classes = List.of(DROPPED, FUNCTION, LIGHT).iterator();
        Set<String> filled = classes.next();
        for (String[] row : Table.read("small-words.txt")) {
            filled = row[0].isBlank() ? classes.next() : filled;
            filled.addAll(row[0].isBlank() ? Set.of() : Table.words(row[0]));
        }
    }

    /** What can be mended towards, and the real words that are near it. */
    private static final class Mending {
        static final Set<String> REAL = Table.read("real-words.txt").stream()
                .flatMap(row -> Stream.of(row[0].split(" ")))
                .collect(Collectors.toUnmodifiableSet());
        static final Map<Integer, List<Target>> TARGETS = Stream.of(Cues.mendable(), SPELLINGS.keySet(), ANSWERS)
                .flatMap(Set::stream)
                .filter(word -> word.length() > 3 && Character.isLetter(word.charAt(0)))
                .distinct()
                .sorted()
                .map(word -> new Target(word, Spelling.of(word)))
                .collect(Collectors.groupingBy(target -> target.word().length()));
    }

    /** A word that slips can be mended to. */
    private record Target(String word, Spelling spelling) {}

    private Dictionary() {}

    static List<Term> terms(List<Word> words) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String typed = words.get(i).plain();
            if (!Character.isLetterOrDigit(typed.codePointAt(0)) && !SPELLINGS.containsKey(typed)) {
                continue;
            }
            String known = words.size() > MOST_MENDED ? typed : mended(typed);
            for (String word : SPELLINGS.getOrDefault(known, List.of(known))) {
                terms.add(new Term(NUMBERS.getOrDefault(word, word), i));
            }
        }
        return terms;
    }

    /** A phrase of a table in the dictionary's words. */
    static List<String> canonical(String phrase) {
        return Stream.of(phrase.replace("'", "").split(" "))
                .flatMap(word -> SPELLINGS.getOrDefault(word, List.of(word)).stream())
                .toList();
    }

    /** What is left of words when those are dropped that say nothing, unless it were next to nothing: "please do". */
    static List<String> telling(List<String> words) {
        List<String> left = words.stream().filter(word -> !isDropped(word)).toList();
        return left.size() == 1 && words.size() == 2 && isSmall(left.get(0)) && !isStrong(left.get(0)) ? words : left;
    }

    private static boolean isStrong(String word) {
        return Set.of("yes", "no", "ok", "why", "where", "who", "what", "when", "how", "again")
                        .contains(word)
                || word.length() == 1;
    }

    /** Says nothing at all: articles, "please", "um". */
    static boolean isDropped(String word) {
        return DROPPED.contains(word);
    }

    /** Says nothing about a subject. */
    static boolean isSmall(String word) {
        return isFunction(word) || LIGHT.contains(word);
    }

    /** Has no meaning of its own. */
    static boolean isFunction(String word) {
        return DROPPED.contains(word) || FUNCTION.contains(word) || word.length() == 1;
    }

    /** Is about something else than the chat, as far as the dictionary can tell. */
    static boolean isForeign(String word) {
        return !isSmall(word) && !Cues.words().contains(word) && !Character.isDigit(word.charAt(0));
    }

    static boolean isKnown(String word) {
        return isSmall(word)
                || SPELLINGS.containsKey(word)
                || NUMBERS.containsKey(word)
                || ANSWERS.contains(word)
                || Cues.words().contains(word)
                || KindWords.words().contains(word)
                || Mending.REAL.contains(word);
    }

    private static String mended(String typed) {
        boolean mendable = typed.length() >= 3
                && typed.length() <= LONGEST_MENDED
                && Character.isLetter(typed.charAt(0))
                && !isKnown(typed);
        return mendable ? MENDED.get(typed, Dictionary::nearest) : typed;
    }

    /** The word that was meant, or what was typed. */
    private static String nearest(String typed) {
        Spelling spelling = Spelling.of(typed);
        return IntStream.rangeClosed(typed.length() - REACH, typed.length() + REACH)
                .boxed()
                .flatMap(length -> Mending.TARGETS.getOrDefault(length, List.of()).stream())
                .filter(target -> isSlip(typed, spelling, target))
                .findFirst()
                .map(Target::word)
                .orElse(typed);
    }

    /** Short words may have two letters swapped or one left out; longer ones what the grading of answers forgives. */
    private static boolean isSlip(String typed, Spelling spelling, Target wanted) {
        String target = wanted.word();
        if (target.length() > 5) {
            Spelling.Closeness closeness =
                    typed.length() > 4 ? spelling.to(wanted.spelling()) : Spelling.Closeness.OTHER;
            // A short word that only sounds alike is more likely a name
            return closeness.isMeant() && (closeness != Spelling.Closeness.VARIANT || typed.length() > SHORT);
        }
        return isSwapped(typed, target) || isMissing(typed, target);
    }

    private static boolean isSwapped(String typed, String target) {
        if (typed.length() != target.length()) {
            return false;
        }
        int at = 0;
        while (at < typed.length() && typed.charAt(at) == target.charAt(at)) {
            at++;
        }
        return at + 1 < typed.length()
                && typed.charAt(at) == target.charAt(at + 1)
                && typed.charAt(at + 1) == target.charAt(at)
                && typed.regionMatches(at + 2, target, at + 2, typed.length() - at - 2);
    }

    static boolean isMissing(String typed, String target) {
        if (typed.length() + 1 != target.length() || typed.charAt(0) != target.charAt(0)) {
            return false;
        }
        int at = 0;
        while (at < typed.length() && typed.charAt(at) == target.charAt(at)) {
            at++;
        }
        return typed.regionMatches(at, target, at + 1, typed.length() - at);
    }

    /** "one" is left out, it is seldom a number; so is "zero", which people start from. */
    private static Map<String, String> numbers() {
        List<String> units =
                Arrays.asList(("zero one two three four five six seven eight nine ten eleven twelve thirteen "
                                + "fourteen fifteen sixteen seventeen eighteen nineteen")
                        .split(" "));
        Map<String, String> numbers =
                new HashMap<>(Map.of("twenty", "20", "thirty", "30", "forty", "40", "fifty", "50"));
        for (int i = 0; i < units.size(); i++) {
            numbers.put(units.get(i), String.valueOf(i));
        }
        numbers.keySet().removeAll(Set.of("zero", "one"));
        return Map.copyOf(numbers);
    }
}
