package io.lector.retrieval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a typed question wants to know.
 *
 * @param type of the answer
 * @param reported whether it asks what somebody says or thinks
 * @param identity whether it asks who or what somebody or something is
 */
public record AskedFor(AnswerType type, boolean reported, boolean identity) {

    private static final Pattern REPORTED =
            Pattern.compile("\\baccording to\\b|\\b(says?|said|claims?|claimed|thinks?|believes?|argues?|"
                    + "opinion|view|states?|explains?|suggests?|feels?|describes?|mentions?|quoted?)\\b");
    private static final Pattern IDENTITY =
            Pattern.compile("\\b(who|who or what|what) (is|was|are|were) (the )?[\\w. '-]{3,40}\\?*\\s*$"
                    + "|\\b(position|job|role|occupation|profession|title)\\b");

    private static final String THE_ONE =
            "\\b(what|which) (is |are |was |were )?(the |one |a |some )?(main |other |\\w+ )?";
    private static final String AMOUNT =
            "(percentage|number|amount|age|proportion|price|cost|size|length|distance|speed"
                    + "|temperature|rate|share|total|height|weight|population|salary|sum)\\b";
    private static final String MANY =
            "(many|much|long|far|old|often|big|large|tall|high|fast|heavy|deep|wide|few" + "|expensive|frequently)\\b";
    private static final String PERSON =
            "(person|man|woman|people|scientist|researcher|minister|president|official|expert"
                    + "|professor|author|child|children|group|company|organi[sz]ation|team)\\b";
    private static final String PLACE =
            "(country|countries|city|cities|places?|town|region|location|continent|street" + "|village|area)\\b";
    private static final String AUXILIARY =
            "(is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might"
                    + "|isn't|aren't|didn't|doesn't|wasn't|weren't)\\b";

    /** The first that is found decides. */
    private static final Map<Pattern, AnswerType> TYPES = new LinkedHashMap<>();

    static {
        type("\\bhow " + MANY + "|" + THE_ONE + AMOUNT, AnswerType.HOW_MANY);
        type(
                "\\bwhy\\b|\\bhow come\\b|" + THE_ONE + "(reasons?|causes?|motivations?|explanations?|purpose)\\b"
                        + "|\\bwhat (causes?|caused|made|makes|led|motivate[sd]?)\\b",
                AnswerType.WHY);
        type("\\bwhere\\b|\\b(what|which) " + PLACE, AnswerType.WHERE);
        type("\\bwhen\\b|\\b(what|which) (year|date|day|month|time|decade|century|season)\\b", AnswerType.WHEN);
        type("\\b(who|whom|whose)\\b|\\b(what|which) (\\w+ )?" + PERSON, AnswerType.WHO);
        type("\\b(what|which)\\b", AnswerType.WHAT);
        type("\\bhow\\b", AnswerType.HOW);
        type("^\\W*" + AUXILIARY, AnswerType.YES_NO);
    }

    private static void type(String pattern, AnswerType type) {
        TYPES.put(Pattern.compile(pattern), type);
    }

    /** Reads a question; a text that is none asks {@code WHAT}. */
    public static AskedFor in(String question) {
        String plain = question.toLowerCase(Locale.ROOT).replace('’', '\'');
        AnswerType type = TYPES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(plain).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(AnswerType.WHAT);
        return new AskedFor(
                type, REPORTED.matcher(plain).find(), IDENTITY.matcher(plain).find());
    }
}
