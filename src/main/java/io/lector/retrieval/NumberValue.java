package io.lector.retrieval;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The value of one word that is a number: digits, a numeral, an ordinal or Roman. */
final class NumberValue {

    private static final Pattern ROMAN = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern ENDING = Pattern.compile("(?:st|nd|rd|th|s)$");
    private static final String CARDINALS =
            "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty";
    private static final String ORDINALS =
            "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth";
    private static final Map<String, Double> NAMED = named();

    private NumberValue() {}

    private static Map<String, Double> named() {
        Map<String, Double> all = new HashMap<>();
        for (String list : new String[] {CARDINALS, ORDINALS}) {
            String[] words = list.split(" ");
            for (int i = 0; i < words.length; i++) {
                all.put(words[i], (double) i);
            }
        }
        all.putAll(Map.of("thirty", 30.0, "forty", 40.0, "fifty", 50.0, "sixty", 60.0, "seventy", 70.0));
        all.putAll(Map.of("eighty", 80.0, "ninety", 90.0, "hundred", 1e2, "thousand", 1e3, "million", 1e6));
        all.putAll(Map.of("billion", 1e9, "twice", 2.0, "dozen", 12.0));
        return Map.copyOf(all);
    }

    /** NaN when it is none. */
    static double of(String form, String lower) {
        if (Character.isDigit(form.charAt(0))) {
            return digits(lower);
        }
        if (form.length() > 1 && ROMAN.matcher(form).matches()) {
            return roman(form);
        }
        return NAMED.getOrDefault(lower, Double.NaN);
    }

    private static double digits(String lower) {
        try {
            return Double.parseDouble(ENDING.matcher(lower.replace(",", "")).replaceFirst(""));
        } catch (NumberFormatException mixed) {
            return Double.NaN;
        }
    }

    private static double roman(String form) {
        int sum = 0;
        for (int i = 0; i < form.length(); i++) {
            int sign = "IVX".indexOf(form.charAt(i));
            boolean before = i + 1 < form.length() && "IVX".indexOf(form.charAt(i + 1)) > sign;
            int value = sign == 0 ? 1 : sign == 1 ? 5 : 10;
            sum += before ? -value : value;
        }
        return sum;
    }
}
