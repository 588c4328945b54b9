package io.lector.writing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in figures within a sentence: "19%", "£1.5 million", "1,909".
 *
 * @param shown as it is written, with its currency, scale and percent sign
 * @param value the number alone, without its scale
 * @param unit scale and unit in words, "million pounds", "percent"; may be empty
 * @param start offset of its first character
 */
record Figure(String shown, BigDecimal value, String unit, int start) {

    private static final String MONTH = "January|February|March|April|May|June|July|August|September|October|November"
            + "|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.,:/$£€#’'-])([$£€]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?"
                    + "(?:( (?:thousand|million|billion|trillion)|(?:bn|m|tn|k))\\b)?(%| percent\\b| per cent\\b)?"
                    + "(?![\\w:/’'-]|[.,]\\d|(?:st|nd|rd|th)\\b)");
    private static final Map<String, String> SCALES =
            Map.of("m", "million", "bn", "billion", "tn", "trillion", "k", "thousand");
    private static final Map<String, String> CURRENCIES = Map.of("$", "dollars", "£", "pounds", "€", "euros");
    /** Part of a name or of a date, or an item of a list: "Article 5", "No 10", "May 10", "10 May". */
    private static final Pattern NAMES =
            Pattern.compile(".*(?:\\p{Lu}[\\w.]*|(?i:number|page|chapter|version|aged?|no\\.?)|\\d) $", Pattern.DOTALL);

    /** An end of a span, which another number would turn round; a range is one number. */
    private static final Pattern SPAN = Pattern.compile("(?is).*\\b(?:from|between)(?: \\w+)? $|.*\\bfrom\\b.* to $");

    private static final Pattern RANGE = Pattern.compile("(?is).*\\d\\S* (?:to|and|or) $");
    /** A rate is told for so many, which nobody need learn: "per 100,000 people", "one in every 20". */
    private static final Pattern FOR_SO_MANY =
            Pattern.compile("(?is).*\\b(?:per|for every|in every|out of(?: every)?|(?:one|\\d+) in) $");

    private static final Pattern ARTICLE = Pattern.compile("(?is).*\\b(an?) $");
    private static final Pattern NAMED = Pattern.compile(
            "^ (?:" + MONTH + "|\\p{Lu}\\p{Ll}|to \\d|or \\d|and \\d|a\\.?m|p\\.?m|o'clock).*", Pattern.DOTALL);
    /** One to four words, none of which ends the phrase, the last a plural. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?s)^(?: of the)?(?: (?!(?:in|on|at|of|to|for|by|with|from|as|and|or|but|is|was|has|against|after|before|when|than|his|its|this)\\b)[\\p{L}'’-]+){0,3}"
                    + " (?!(?:is|was|has|as|his|its|this|us|across|towards|afterwards|versus|perhaps|does)\\b)(?:[\\p{L}-]+[^s\\W]s|people|men|women|children|police|staff)\\b.*");

    private static final Pattern AT_LEAST =
            Pattern.compile("(?i).*\\b(?:more than|over|at least|above|a minimum of|exceed(?:s|ed)?) $");
    private static final Pattern AT_MOST =
            Pattern.compile("(?i).*\\b(?:less than|fewer than|under|up to|at most|below|no more than|a maximum of) $");
    /** Years, of which a life has no more than a hundred. */
    private static final Pattern LIFETIME = Pattern.compile("(?is) years?\\b.*");

    private static final Pattern DEFINITE = Pattern.compile("(?is).*\\b(?:the|this|that) (?:\\p{L}+ )?$");

    private static final BigDecimal LONG = BigDecimal.valueOf(30);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    /** Of which a thousand have a name of their own. */
    private static final String SCALED = "(?:thousand|million|billion)\\b.*";

    /** All that stand by themselves in a sentence and once only; years and parts of names are none. */
    static List<Figure> in(String sentence) {
        List<Figure> all = new ArrayList<>();
        Matcher found = FIGURE.matcher(sentence);
        while (found.find()) {
            boolean year = found.group().matches("(?:1[5-9]|20|21)\\d\\d");
            boolean once = sentence.indexOf(found.group()) == sentence.lastIndexOf(found.group());
            String before = sentence.substring(0, found.start());
            boolean part = RANGE.matcher(before).matches()
                    || FOR_SO_MANY.matcher(before).matches()
                    || before.matches("(?is).*\\ban $");
            boolean bare = found.group(1).isEmpty();
            boolean name = bare && NAMES.matcher(before).matches()
                    || NAMED.matcher(sentence.substring(found.end())).matches();
            boolean whole = measured(found, sentence.substring(found.end()));
            if (!year && once && !name && !part && whole) {
                all.add(of(found));
            }
        }
        return all;
    }

    /** Whether it has a unit of its own or stands before what it counts: "$5", "5 million", "13 years", not "in 7.35". */
    private static boolean measured(Matcher found, String after) {
        boolean own = !found.group(1).isEmpty()
                || found.group(5) != null
                || found.group(4) != null && found.group(4).startsWith(" ");
        boolean telephone =
                found.group(2).startsWith("0") && found.group(2).length() > 1 || after.matches("(?s) \\d.*");
        return !telephone && (own || COUNTED.matcher(after).matches());
    }

    private static Figure of(Matcher found) {
        String digits = found.group(2).replace(",", "")
                + Optional.ofNullable(found.group(3)).orElse("");
        String scale = Optional.ofNullable(found.group(4)).orElse("").strip();
        String unit = String.join(
                        " ",
                        SCALES.getOrDefault(scale, scale),
                        CURRENCIES.getOrDefault(found.group(1), ""),
                        found.group(5) == null ? "" : "percent")
                .strip();
        return new Figure(found.group(), new BigDecimal(digits), unit, found.start());
    }

    /** The sentence with something else in its place. */
    String replacedIn(String sentence, String other) {
        return sentence.substring(0, start) + other + sentence.substring(start + shown.length());
    }

    /** Whether it tells which thing is meant rather than something of it: "the 20% toll". */
    boolean presupposed(String sentence) {
        return DEFINITE.matcher(sentence.substring(0, start)).matches()
                && unit.matches("(?:.* )?(?:percent|dollars|pounds|euros)")
                && sentence.substring(start + shown.length())
                        .matches("(?s) (?!(?:of|in|to|from|for|more|less)\\b)\\p{L}.*");
    }

    /** The same figure of another size, which what the sentence says neither implies nor leaves open. */
    Optional<String> other(String sentence) {
        String before = sentence.substring(0, start);
        boolean least = AT_LEAST.matcher(before).matches();
        boolean most = AT_MOST.matcher(before).matches();
        boolean open =
                sentence.substring(start + shown.length()).matches("(?is) or (?:more|less|fewer|over|so|under)\\b.*");
        boolean whole = unit.equals("percent") && value.multiply(TWO).compareTo(HUNDRED) > 0
                || unit.matches(SCALED) && value.multiply(TWO).compareTo(THOUSAND) >= 0;
        boolean small = value.compareTo(BigDecimal.ONE) <= 0;
        if (least && whole || small || open) {
            return Optional.empty();
        }
        boolean lifetime =
                LIFETIME.matcher(sentence.substring(start + shown.length())).matches()
                        && value.compareTo(LONG) >= 0
                        && value.compareTo(HUNDRED) <= 0;
        BigDecimal other =
                most || whole ? value.divide(TWO, value.scale(), RoundingMode.HALF_DOWN) : value.multiply(TWO);
        if (lifetime && !most) {
            other = value.multiply(BigDecimal.valueOf(5)).divide(BigDecimal.valueOf(4), 0, RoundingMode.UP);
        }
        int scale = Math.max(0, other.stripTrailingZeros().scale());
        String digits = String.format(java.util.Locale.ROOT, "%,." + scale + "f", other);
        String plain =
                shown.contains(",") || other.compareTo(BigDecimal.valueOf(9999)) > 0 ? digits : digits.replace(",", "");
        boolean sounds = ARTICLE.matcher(before).matches() && plain.matches("8.*|1[18](?:,.*|\\..*)?");
        return other.signum() == 0 || sounds || SPAN.matcher(before).matches()
                ? Optional.empty()
                : Optional.of(shown.replaceFirst("[\\d.,]*\\d", plain));
    }
}
