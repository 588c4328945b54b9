package io.lector.grading;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.text.ParsePosition;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Numbers written as English words. */
final class NumberWords {

    static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1_000)),
            Map.entry("k", BigDecimal.valueOf(1_000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("mn", BigDecimal.valueOf(1_000_000)),
            Map.entry("mio", BigDecimal.valueOf(1_000_000)),
            Map.entry("mil", BigDecimal.valueOf(1_000_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("dozen", BigDecimal.valueOf(12)));

    /** Scales of one or two letters count only right behind digits. */
    static final Set<String> SHORT_SCALES = Set.of("k", "m", "b", "mn", "bn", "mil", "mio");

    private static final String UNITS =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                    + "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety";
    private static final String ORDINALS =
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh "
                    + "twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth "
                    + "fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth thousandth millionth";
    static final Set<String> ORDINAL_WORDS = Lexicon.words(ORDINALS);
    private static final Map<String, BigDecimal> ALONE = Map.of(
            "once",
            BigDecimal.ONE,
            "single",
            BigDecimal.ONE,
            "sole",
            BigDecimal.ONE,
            "twice",
            BigDecimal.valueOf(2),
            "couple",
            BigDecimal.valueOf(2),
            "pair",
            BigDecimal.valueOf(2),
            "both",
            BigDecimal.valueOf(2),
            "thrice",
            BigDecimal.valueOf(3),
            "none",
            BigDecimal.ZERO,
            "nil",
            BigDecimal.ZERO);
    private static final Map<String, Spelling> VOCABULARY = vocabulary();

    /** The format keeps no state between calls, but says nothing of threads. */
    private static final ThreadLocal<RuleBasedNumberFormat> FORMAT =
            ThreadLocal.withInitial(() -> new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT));

    private NumberWords() {}

    /** The number word that was meant, misspelt or not; empty if none. */
    static String meant(Token token) {
        if (!token.isWord()) {
            return "";
        }
        String plain = token.plain();
        if (VOCABULARY.containsKey(plain)) {
            return plain;
        }
        String one = plain.endsWith("s") ? plain.substring(0, plain.length() - 1) : "";
        if (SCALES.containsKey(one) && one.length() > 3) {
            return one;
        }
        return plain.length() < 5 ? "" : misspelt(token.spelling());
    }

    private static String misspelt(Spelling typed) {
        String found = "";
        for (Map.Entry<String, Spelling> word : VOCABULARY.entrySet()) {
            boolean near =
                    word.getKey().length() > 4 && typed.to(word.getValue()).isMeant();
            if (near && !found.isEmpty()) {
                return "";
            }
            found = near ? word.getKey() : found;
        }
        return found.isEmpty() || REAL_WORDS.contains(typed.plain()) ? "" : found;
    }

    /** Words of their own that are one letter from a number. */
    private static final Set<String> REAL_WORDS = Lexicon.words(
            "sever seven's event forth forty's eighty's there these tree night fight sight thrice severn "
                    + "fifties sixties thirties nineties seventies eighties twenties dozens fourths fifths tents tense");

    static BigDecimal alone(String word) {
        return ALONE.get(word);
    }

    /** @param words number words in order, such as "one hundred and twenty three"; null if they make no number */
    static BigDecimal value(List<String> words) {
        if (words.size() == 1 && ALONE.containsKey(words.get(0))) {
            return ALONE.get(words.get(0));
        }
        String text = spelled(words);
        ParsePosition position = new ParsePosition(0);
        Number value = FORMAT.get().parse(text, position);
        return position.getIndex() == text.length() ? new BigDecimal(value.toString()) : null;
    }

    /** As the spell-out rules write it: "twenty-three", "one hundred". */
    private static String spelled(List<String> words) {
        StringBuilder text = new StringBuilder(SCALES.containsKey(words.get(0)) ? "one" : "");
        String last = "";
        for (String word : words) {
            boolean tens = last.endsWith("ty");
            text.append(text.isEmpty() ? "" : tens && isBelowTen(word) ? "-" : " ")
                    .append(word);
            last = word;
        }
        return text.toString();
    }

    private static boolean isBelowTen(String word) {
        int index = List.of(UNITS.split(" ")).indexOf(word);
        return index > 0 && index < 10
                || List.of(ORDINALS.split(" ")).indexOf(word) % 20 > 0
                        && List.of(ORDINALS.split(" ")).indexOf(word) < 10;
    }

    private static Map<String, Spelling> vocabulary() {
        Map<String, Spelling> words = new HashMap<>();
        for (String word : (UNITS + " " + ORDINALS + " hundred thousand million billion trillion").split(" ")) {
            words.put(word, Spelling.of(word));
        }
        ALONE.keySet().forEach(word -> words.put(word, Spelling.of(word)));
        words.put("dozen", Spelling.of("dozen"));
        return Map.copyOf(words);
    }
}
