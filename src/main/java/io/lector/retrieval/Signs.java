package io.lector.retrieval;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Which types of answer a text holds, told by its words' shapes. */
final class Signs {

    private static final Pattern NUMBER = Pattern.compile(
            "\\d|\\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundreds?|thousands?|millions?|billions?|half|"
                    + "quarter|third|twice|per cent|percent|once|several|both)\\b");
    private static final Pattern TIME = Pattern.compile(
            "\\b(1[5-9]|20)\\d\\d\\b|\\b(january|february|march|april|june|july|august|september|october|november|december|"
                    + "monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|ago|tonight|"
                    + "century|decade|spring|summer|autumn|winter|morning|afternoon|evening|night|midnight|noon|after|before|until|"
                    + "since|week|month|year|years|recently|soon)\\b");
    private static final Pattern REASON = Pattern.compile(
            "\\b(because|since|so that|due to|owing to|in order to|as a result|therefore|thanks to|caused?|causes|reasons?|"
                    + "led to|leads to|means that|meant that|so|to (avoid|make|help|prevent|protect|keep|get|stop|reduce|"
                    + "ensure|find|give)|for fear|why|purpose|aims?|aimed|hopes?|if)\\b");
    private static final Pattern MEANS = Pattern.compile("\\b(by \\w+ing|using|used?|with|through|via|method|way)\\b");
    private static final Pattern SPEECH = Pattern.compile(
            "[\"“”]|\\b(said|says|say|told|tells|according|added|explained|explains|claims?|claimed|believes?|believed|thinks?|thought|"
                    + "argued|argues|warned|wrote|suggests?|suggested|describes?|described)\\b");
    private static final Pattern PLACE =
            Pattern.compile("\\b(?:in|at|near|from|of|outside|across|to|on)(?: the)?(?: \\w+)? \\p{Lu}\\p{L}+");
    private static final Set<String> CALENDAR =
            Set.of(("January February March April May June July August September October"
                            + " November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday The A An I In It He She They But And")
                    .split(" "));
    private static final Set<String> PEOPLE =
            Set.of(("people man woman men women scientists researchers scientist researcher"
                            + " professor president minister spokesman spokeswoman police children child students workers company"
                            + " father mother expert experts team government officials owner director founder family")
                    .split(" "));

    private Signs() {}

    static Set<AnswerType> in(String text, List<Word> words) {
        Set<AnswerType> found = EnumSet.noneOf(AnswerType.class);
        String small = text.toLowerCase(Locale.ROOT);
        add(found, NUMBER, small, AnswerType.HOW_MANY);
        add(found, TIME, small, AnswerType.WHEN);
        add(found, REASON, small, AnswerType.WHY);
        add(found, MEANS, small, AnswerType.HOW);
        add(found, PLACE, text, AnswerType.WHERE);
        for (Word word : words) {
            boolean named = word.start() > 0 && word.capital() && !CALENDAR.contains(word.shown());
            if (named || PEOPLE.contains(word.plain())) {
                found.add(AnswerType.WHO);
            }
        }
        return found;
    }

    static boolean speech(String text) {
        return SPEECH.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    private static void add(Set<AnswerType> found, Pattern pattern, String text, AnswerType type) {
        if (pattern.matcher(text).find()) {
            found.add(type);
        }
    }
}
