package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTest {

    private static final String DATED =
            "Norway opened a new harbour for electric ferries in the city of Bergen on Monday.";
    private static final String UNDATED = "Ingrid Dahl beat Anna Holm to lead 2-1 in the Bergen Cup.";

    private static Map<Trait, Double> traits(String text) {
        Findings findings = Reading.of(text).findings();
        return findings.traits().get(findings.book().facts().get(0).id());
    }

    private static double score(String text) {
        Findings findings = Reading.of(text).findings();
        return findings.scores().get(findings.book().facts().get(0).id());
    }

    @Test
    void what_hardly_a_reader_would_accept_is_dropped_with_its_score() {
        Reading kept = Reading.scored(UNDATED);
        assertEquals(List.of(), kept.told());
        assertTrue(
                kept.reasons().stream()
                        .anyMatch(reason -> reason.matches("a reader would accept it with 0\\.\\d\\d only")),
                () -> kept.reasons().toString());
        assertEquals(1, Reading.scored(DATED).told().size());
    }

    @Test
    void a_day_and_the_words_of_the_title_speak_for_a_fact() {
        assertTrue(score(DATED) > score("Norway opened a new office for electric ferries in the city of Bergen."));
        assertTrue(score(DATED)
                > score("Norway opened a new office for electric ferries in the city of Bergen on Monday."));
    }

    @Test
    void a_fact_keeps_what_its_score_was_made_of() {
        assertEquals(0, traits(DATED).get(Trait.UNDATED));
        assertEquals(1, traits(DATED).get(Trait.TITLE_WORDS));
        assertEquals(1, traits(DATED).get(Trait.NAMED_SUBJECT));
        assertEquals(1, traits(UNDATED).get(Trait.UNDATED));
        assertEquals(1, traits(UNDATED).get(Trait.RESULTS));
    }
}
