package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.stream.IntStream;

/** Times behind what happened then: "in light of the arrests last week" dates the arrests. */
final class EventTimes {

    private static final String HAPPENING =
            "arrest|attack|bombing|election|strike|visit|summit|vote|raid|protest|shooting|crash"
                    + "|fire|flood|earthquake|talk|ruling|announcement|hearing|trial|death|killing|murder|explosion|blast|collapse"
                    + "|accident|meeting|conference|match|game|win|victory|defeat|loss|launch|release|resignation|referendum|coup"
                    + "|invasion|outbreak|storm|hurricane|debate|speech|report|decision|appointment|incident|clash|march|rally"
                    + "|demonstration|assault|robbery|dismissal|merger|takeover|sale|deal|agreement";

    private EventTimes() {}

    /** @param first index of the first word of the time */
    static boolean own(ParsedSentence sentence, int first) {
        int noun = first - 1;
        boolean bare = !sentence.token(first).tag().matches("IN|TO");
        return bare
                && noun >= 0
                && sentence.token(noun).noun()
                && sentence.child(noun, "case").isPresent()
                && sentence.token(noun).lemma().matches(HAPPENING);
    }

    /** Whether it hangs on an event that tells when: "hopes to sail before the end of the season on 30 April". */
    static boolean led(ParsedSentence sentence, int verb, int first) {
        int comma = first;
        while (comma > verb + 1 && !sentence.token(comma - 1).text().equals(",")) {
            comma--;
        }
        return IntStream.range(comma, first)
                .anyMatch(at -> sentence.token(at).is("case")
                        && sentence.token(at).text().matches("before|after|until|since|during"));
    }
}
