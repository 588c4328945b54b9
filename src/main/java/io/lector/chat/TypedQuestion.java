package io.lector.chat;

import io.lector.fact.Slot;
import io.lector.retrieval.AskedFor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question as it is meant, whatever stands around it: "whats", "do we know if there were". */
record TypedQuestion(String text) {

    private static final Pattern SHORTENED = Pattern.compile(
            "^(?:so|and|but|ok|okay)?\\W*(wh?at|wat|wut|who|where|when|how|why)['’]?s\\b", Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> MISSPELT = Map.ofEntries(
            Map.entry("wat", "what"),
            Map.entry("wut", "what"),
            Map.entry("waht", "what"),
            Map.entry("wht", "what"),
            Map.entry("whta", "what"),
            Map.entry("wher", "where"),
            Map.entry("whre", "where"),
            Map.entry("wen", "when"),
            Map.entry("whn", "when"),
            Map.entry("wy", "why"),
            Map.entry("wich", "which"),
            Map.entry("whihc", "which"),
            Map.entry("hwo", "how"),
            Map.entry("ho", "who"),
            Map.entry("woh", "who"));

    /** "Which country" asks for one that does something, "in which country" for a place. */
    private static final Pattern AT_A_PLACE =
            Pattern.compile("\\bwhere\\b|\\b(?:in|at|to|from|near) (?:what|which)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ABOUT = Pattern.compile(
            "^what (?:do|does|did) (?:it|(?:the|this) (?:article|text|story|author|piece|reporter|page)) "
                    + "(?:say|tell us|tell me|tell|mention|report|write) (?:about|of|on) ",
            Pattern.CASE_INSENSITIVE);

    /** Not the newspaper. */
    private static final Pattern TIMES = Pattern.compile("\\bhow many times\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ASIDE = Pattern.compile(
            "^(?:(?:and|so|but|ok|okay|please|well),? )?(?:(?:do|can|could|would|will) (?:you|we|u) (?:please )?"
                    + "(?:know|tell me|tell us|say|explain)|(?:does|did|do|has) (?:it|the article|this article|the text"
                    + "|the story|they) (?:say|tell|mention|state|explain|report|said)(?: anything)?|i(?:['’]d| would) (?:like|love) to"
                    + " know|i (?:want|need) to know|tell me|is it true|is it right|is it correct)\\b,?"
                    + "(?: (?:if|whether|that|about)(?: there (?:was|were|is|are))?)?\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final String KIND = "(?:(?:this|that|the) )?(?:(?:person|man|woman|guy|lady|thing|word|term|phrase"
            + "|expression|organi[sz]ation|company|country|place|name) )?";

    private static final Pattern DEFINED = Pattern.compile(
            "^(?:(?:who|what|which) (?:is|are|was|were|r) " + KIND + "(?<is>.+?)"
                    + "|what (?:do|does) (?<does>.+?) do(?: for (?:a living|work))?"
                    + "|(?:what (?:is|was) )?(?<owner>.+?)(?:['’]s|s['’])? (?:job|role|position|profession|title)"
                    + "|what (?:is|was) the (?:job|role|position|profession|title) of (?<holder>.+?))[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MEANT = Pattern.compile(
            "^(?:what (?:do|does|did|is) " + KIND
                    + "(?<does>.+?) mean(?:s|ing)?|what (?:is |are )?mean(?:s|t)?(?: by)? " + KIND
                    + "(?<bare>.+?)|(?:what is |what['’]s )?(?:the )?(?:meaning|definition|sense) of " + KIND
                    + "(?<of>.+?)|define " + KIND + "(?<define>.+?))[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LED = Pattern.compile(
            "^who (?:(?:is |was )?(?:leads?|leading|runs?|running|rules?|ruling|governs?|governing|heads?|heading|in charge of) (?<verb>.+?)"
                    + "|(?:is|was) (?:the |its )?(?:leader|head|boss|chief|ruler) of (?<noun>.+?))[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SAYING = Pattern.compile(
            "^what (?:does|did|do|has|is) (?<who>.+?) (?:say|said|saying|think|thinking|believe|argue|claim|tell)[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOING = Pattern.compile(
            "^what (?:did|has|have|had|is|are|was|were|will) (?<who>.+?) (?:do|done|doing|up to)[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_ORDER = Pattern.compile(
            "^(?:(?:what (?:is|was) |give me |show me )?(?:the |a )?(?:timeline|chronology|history|order|sequence)(?: of events)?"
                    + " (?:of|for|in|around|before) |(?:what|which things) happen(?:ed|d|s|ing)? (?:in|on|at|around|before|during|with|to) )"
                    + "(?<time>.+?)[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAINLY = Pattern.compile(
            "(?:,? (?:please|simply|briefly|to me|again|in (?:a |one |two )?(?:very )?(?:easy|simple|plain|other|short|few|your own)"
                    + " ?(?:words?|terms?|language|sentences?|way)?|for (?:kids|children|a child|beginners)))+[ ?!.]*$",
            Pattern.CASE_INSENSITIVE);

    static TypedQuestion of(String typed) {
        String plain = ASIDE.matcher(typed.strip()).replaceFirst("");
        plain = SHORTENED.matcher(plain).replaceFirst("$1 is");
        plain = ABOUT.matcher(plain).replaceFirst("");
        plain = TIMES.matcher(plain).replaceFirst("how often");
        return new TypedQuestion(mended(plain));
    }

    /** A question word that was misspelt would leave it open what is asked for. */
    private static String mended(String text) {
        int space = text.indexOf(' ');
        String first = space < 0 ? text : text.substring(0, space);
        return Optional.ofNullable(MISSPELT.get(first.toLowerCase(Locale.ROOT)))
                .map(meant -> meant + text.substring(first.length()))
                .orElse(text);
    }

    AskedFor asked() {
        return AskedFor.in(text);
    }

    /** What it asks for, where that is a place, a time, a cause or a number. */
    Optional<Slot> slot() {
        return switch (asked().type()) {
            case WHEN -> Optional.of(Slot.WHEN);
            case WHERE ->
                Optional.of(Slot.WHERE).filter(where -> AT_A_PLACE.matcher(text).find());
            case WHY -> Optional.of(Slot.WHY);
            case HOW_MANY -> Optional.of(Slot.HOW_MANY);
            case WHO, WHAT, HOW, YES_NO -> Optional.empty();
        };
    }

    /** The words for whom or what it asks who or what that is, and nothing else. */
    Optional<String> defined() {
        return group(DEFINED, "is", "does", "owner", "holder");
    }

    /** The words whose meaning it asks for. */
    Optional<String> meant() {
        return group(MEANT, "does", "bare", "of", "define");
    }

    /** The words for whom it asks what he or she says or thinks, about nothing in particular. */
    Optional<String> saying() {
        return group(SAYING, "who");
    }

    /** The words for what it asks who is at the head of it. */
    Optional<String> led() {
        return group(LED, "verb", "noun");
    }

    /** The words for whom or what it asks what that has done. */
    Optional<String> doing() {
        return group(DOING, "who");
    }

    /** The words for what it asks to be told in the order of time. */
    Optional<String> inOrder() {
        return group(IN_ORDER, "time");
    }

    /** A subject without how it is to be explained: "sanctions in easy words". */
    static String subject(String typed) {
        return PLAINLY.matcher(typed.strip()).replaceFirst("");
    }

    private Optional<String> group(Pattern pattern, String... names) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches()
                ? Stream.of(names)
                        .flatMap(name -> Optional.ofNullable(matcher.group(name)).stream())
                        .findFirst()
                : Optional.empty();
    }
}
