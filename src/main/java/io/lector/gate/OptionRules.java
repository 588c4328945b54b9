package io.lector.gate;

import io.lector.fact.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Checks on the options of a choice as they stand, without the article. */
final class OptionRules {

    private static final int FEWEST = 2;
    private static final double LONGEST = 0.75;
    private static final double OVERLAP = 0.6;
    private static final Pattern ALL_OF_THE_ABOVE = Pattern.compile(
            "(?i)\\b(?:all|none|both|neither|any) of (?:the above|these|them|the options|the following)\\b"
                    + "|^(?:all|none|both|neither)\\.?$|^(?:both )?[\"'(]?[A-E][\"')]? (?:and|or|&) [\"'(]?[A-E][\"')]?$");
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)\\b(?:always|never|completely|entirely|absolutely|totally|invariably|impossible"
                    + "|all the time|in every case|under no circumstances)\\b");
    private static final Pattern VAGUE = Pattern.compile(
            "(?i)\\b(?:usually|sometimes|often|nearly|almost|mostly|generally|frequently|occasionally"
                    + "|possibly|probably|perhaps|many times|somewhat)\\b"
                    + "(?! (?:\\d|half|one|two|three|four|five|ten|twenty|thirty|forty|fifty|a (?:dozen|hundred|thousand|million)))");

    private OptionRules() {}

    /** A long key among short distractors is picked without reading. */
    static Optional<String> keyLongest(Case item) {
        if (!item.face().singleChoice() || Words.count(item.face().key()) < 4) {
            return Optional.empty();
        }
        int key = item.face().key().length();
        int longest =
                item.face().wrong().stream().mapToInt(String::length).max().orElse(0);
        return longest < LONGEST * key
                ? Optional.of("the key has " + key + " characters, the longest distractor only " + longest)
                : Optional.empty();
    }

    static Optional<String> allOfTheAbove(Case item) {
        return found(ALL_OF_THE_ABOVE, item.face().options());
    }

    static Optional<String> absoluteTerms(Case item) {
        return found(ABSOLUTE, own(item));
    }

    static Optional<String> vagueTerms(Case item) {
        return found(VAGUE, own(item));
    }

    /** Quotes are the article's words, not the writer's. */
    private static List<String> own(Case item) {
        return item.face().told().isEmpty() ? item.face().options() : List.of();
    }

    private static Optional<String> found(Pattern pattern, List<String> options) {
        return options.stream()
                .map(pattern::matcher)
                .filter(matcher -> matcher.find())
                .map(matcher -> "an option says \"" + matcher.group() + "\"")
                .findFirst();
    }

    /** One distractor makes a coin of a choice; several keys need distractors of their own type. */
    static Optional<String> fewDistractors(Case item) {
        if (item.face().distractors().isEmpty()) {
            return Optional.empty();
        }
        Set<Object> keys = new HashSet<>();
        item.face().keys().forEach(key -> keys.add(type(item, key)));
        boolean several = item.face().keys().size() > 1;
        long rivals = item.face().wrong().stream()
                .filter(wrong -> !several || keys.contains(type(item, wrong)))
                .count();
        return rivals < FEWEST
                ? Optional.of("only " + rivals + " of its options are plausible and wrong")
                : Optional.empty();
    }

    private static Object type(Case item, String option) {
        Value value = item.knowledge().values(option).get(0);
        return value instanceof Value.Named named
                ? item.knowledge().entity(named.ids().get(0)).map(Entity::type)
                : value.getClass();
    }

    static Optional<String> duplicateOptions(Case item) {
        List<String> all = item.face().options().isEmpty()
                ? item.face().told()
                : item.face().options();
        return pair(all, (one, other) -> Words.stems(one).equals(Words.stems(other)) || sameEntity(item, one, other))
                .map(found -> "two options are the same: " + found);
    }

    private static boolean sameEntity(Case item, String one, String other) {
        List<Value> left = item.knowledge().values(one);
        return left.get(0) instanceof Value.Named
                && left.equals(item.knowledge().values(other))
                && item.face().told().isEmpty();
    }

    static Optional<String> overlappingOptions(Case item) {
        return pair(item.face().options(), (one, other) -> overlap(item, one, other))
                .map(found -> "two options overlap: " + found);
    }

    /** Names, numbers and dates are compared by what they mean, in the rules on a second key. */
    private static boolean overlap(Case item, String one, String other) {
        Value left = item.knowledge().values(one).get(0);
        if (left instanceof Value.Wording
                && item.knowledge().values(other).get(0) instanceof Value.Wording
                && Words.contradict(one, other)) {
            return false;
        }
        if (left instanceof Value.Span || left instanceof Value.Amount) {
            return inside(Words.stems(one), Words.stems(other));
        }
        boolean inside = inside(Words.stems(one), Words.stems(other));
        return inside || Words.jaccard(Words.content(one), Words.content(other)) >= OVERLAP && !swapped(one, other);
    }

    /** Options of one pattern in which one word differs, "the bridge in May" and "the bridge in June". */
    private static boolean swapped(String one, String other) {
        Set<String> left = new HashSet<>(Words.content(one));
        Set<String> right = new HashSet<>(Words.content(other));
        left.removeAll(Words.content(other));
        right.removeAll(Words.content(one));
        return left.size() == 1 && right.size() == 1;
    }

    private static boolean inside(List<String> one, List<String> other) {
        boolean differ = !one.equals(other);
        return differ && (Words.run(one, other) || Words.run(other, one));
    }

    private static Optional<String> pair(List<String> options, BiPredicate<String, String> bad) {
        for (int i = 0; i < options.size(); i++) {
            for (int j = i + 1; j < options.size(); j++) {
                if (bad.test(options.get(i), options.get(j))) {
                    return Optional.of("\"" + options.get(i) + "\" and \"" + options.get(j) + "\"");
                }
            }
        }
        return Optional.empty();
    }
}
