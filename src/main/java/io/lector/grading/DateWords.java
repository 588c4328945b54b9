package io.lector.grading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names in the calendar, misspelt or not. */
final class DateWords {

    private static final String MONTHS =
            "january february march april may june july august september october november december";
    private static final String WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday";
    private static final Map<String, Integer> MONTH = numbered(MONTHS);
    private static final Map<String, Integer> WEEKDAY = numbered(WEEKDAYS);
    private static final Map<String, Integer> SEASON =
            Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);
    private static final Map<String, Spelling> SPELLINGS = spellings();
    private static final Set<String> REAL_WORDS = Lexicon.words("marsh match marched jury apply apple augustus");

    /** Parts of a month or year. */
    enum Part {
        EARLY,
        MID,
        LATE
    }

    private static final Map<String, Part> PARTS = Map.ofEntries(
            Map.entry("early", Part.EARLY),
            Map.entry("beginning", Part.EARLY),
            Map.entry("start", Part.EARLY),
            Map.entry("mid", Part.MID),
            Map.entry("middle", Part.MID),
            Map.entry("late", Part.LATE),
            Map.entry("end", Part.LATE));

    static {
        MONTH.putAll(Map.ofEntries(
                Map.entry("jan", 1),
                Map.entry("feb", 2),
                Map.entry("mar", 3),
                Map.entry("apr", 4),
                Map.entry("jun", 6),
                Map.entry("jul", 7),
                Map.entry("aug", 8),
                Map.entry("sep", 9),
                Map.entry("sept", 9),
                Map.entry("oct", 10),
                Map.entry("nov", 11),
                Map.entry("dec", 12)));
        WEEKDAY.putAll(Map.ofEntries(
                Map.entry("mon", 1),
                Map.entry("tue", 2),
                Map.entry("tues", 2),
                Map.entry("wed", 3),
                Map.entry("weds", 3),
                Map.entry("thu", 4),
                Map.entry("thur", 4),
                Map.entry("thurs", 4),
                Map.entry("fri", 5),
                Map.entry("sat", 6)));
    }

    private DateWords() {}

    /** @return 1..12, or 0 */
    static int month(Token token) {
        return MONTH.getOrDefault(meant(token), 0);
    }

    /** @return 1 for Monday..7, or 0 */
    static int weekday(Token token) {
        return WEEKDAY.getOrDefault(meant(token), 0);
    }

    /** @return the first month, or 0 */
    static int season(Token token) {
        return SEASON.getOrDefault(token.plain(), 0);
    }

    static Part part(Token token) {
        return PARTS.get(token.plain());
    }

    private static String meant(Token token) {
        String plain = token.plain();
        if (!token.isWord() || MONTH.containsKey(plain) || WEEKDAY.containsKey(plain)) {
            return token.isWord() ? plain : "";
        }
        String one = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : plain;
        if (plain.length() < 5 || MONTH.containsKey(one) || WEEKDAY.containsKey(one)) {
            return one;
        }
        return REAL_WORDS.contains(plain) ? "" : misspelt(token.spelling());
    }

    private static String misspelt(Spelling typed) {
        List<String> near = SPELLINGS.entrySet().stream()
                .filter(word -> typed.to(word.getValue()) == Spelling.Closeness.TYPO
                        || typed.to(word.getValue()) == Spelling.Closeness.VARIANT)
                .map(Map.Entry::getKey)
                .toList();
        return near.size() == 1 ? near.get(0) : "";
    }

    private static Map<String, Integer> numbered(String list) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String word : list.split(" ")) {
            numbers.put(word, numbers.size() + 1);
        }
        return numbers;
    }

    private static Map<String, Spelling> spellings() {
        Map<String, Spelling> spellings = new HashMap<>();
        for (String word : (MONTHS + " " + WEEKDAYS).split(" ")) {
            if (word.length() > 4) {
                spellings.put(word, Spelling.of(word));
            }
        }
        return spellings;
    }
}
