package io.lector.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeveralPartsTest {

    private static final List<Expected> VISITORS = List.of(
            new Expected.Name("Ingrid Sørlund", List.of("the mayor"), List.of("Olaf Berg", "Tomasz Wierzbicki")),
            new Expected.Name("Tomasz Wierzbicki", List.of(), List.of("Olaf Berg")),
            new Expected.Name("Trinidad and Tobago", List.of(), List.of("Olaf Berg")));

    @Test
    void parts_are_found_in_any_order_and_however_they_are_parted() {
        for (String typed : List.of(
                "Ingrid Sørlund, Tomasz Wierzbicki, Trinidad and Tobago",
                "Wierzbicki; Sorlund; Trinidad and Tobago",
                "Trinidad and Tobago, Wierzbicki and Sorlund",
                "Trinidad and Tobago\nSørlund, Ingrid\nWierzbicki, Tomasz",
                "the mayor, Wierzbiki & Trinidad and Tobago")) {
            assertEquals(Match.right(), AnswerReader.readAll(typed, VISITORS), typed);
        }
    }

    @Test
    void missing_parts_cost_their_share() {
        assertPartly(2.0 / 3, "Sørlund and Wierzbicki");
        assertPartly(1.0 / 3, "Wierzbicki");
        assertPartly(1.0 / 3, "Wierzbicki, I don't know the others");
    }

    @Test
    void a_wrong_part_takes_a_right_one_away() {
        assertPartly(1.0 / 3, "Sørlund, Wierzbicki, Olaf Berg");
        assertPartly(2.0 / 3, "Sørlund, Wierzbicki, Trinidad and Tobago, Berg");
        assertEquals(
                Match.Outcome.WRONG,
                AnswerReader.readAll("Sørlund, Berg, Smith", VISITORS).outcome());
        assertEquals(
                Match.Outcome.WRONG,
                AnswerReader.readAll("Berg, Smith, Jones", VISITORS).outcome());
    }

    @Test
    void a_part_said_twice_counts_once() {
        assertPartly(1.0 / 3, "Wierzbicki, Wierzbicki, Tomasz Wierzbicki");
    }

    @Test
    void one_number_is_not_two() {
        List<Expected> numbers = List.of(
                new Expected.Amount("4", BigDecimal.valueOf(4), BigDecimal.valueOf(4), ""),
                new Expected.Amount("4", BigDecimal.valueOf(4), BigDecimal.valueOf(4), ""));
        assertEquals(0.5, AnswerReader.readAll("4", numbers).fraction());
        assertEquals(Match.right(), AnswerReader.readAll("4 and four", numbers));
    }

    @Test
    void parts_may_be_of_several_kinds() {
        LocalDate opening = LocalDate.of(2024, 9, 12);
        List<Expected> parts = List.of(
                new Expected.Name("Havnvik", List.of(), List.of("Sudmark")),
                new Expected.Day("September 12, 2024", opening, opening, LocalDate.of(2024, 9, 10)),
                new Expected.Amount("1,200", BigDecimal.valueOf(1200), BigDecimal.valueOf(1200), "drivers"));
        assertEquals(Match.right(), AnswerReader.readAll("Havnvik, September 12, 2024, 1,200 drivers", parts));
        assertEquals(Match.right(), AnswerReader.readAll("1200; 12 September; Havnvik", parts));
        assertEquals(
                2.0 / 3,
                AnswerReader.readAll("1300; 12 September; Havnvik; ?", parts).fraction(),
                0.34);
    }

    @Test
    void nothing_known_is_unclear() {
        for (String typed : List.of("", "  ", "idk", "no idea, sorry", "?, ?, ?", "\n")) {
            assertEquals(
                    Match.Outcome.UNCLEAR, AnswerReader.readAll(typed, VISITORS).outcome(), typed);
        }
    }

    private static void assertPartly(double fraction, String typed) {
        Match match = AnswerReader.readAll(typed, VISITORS);
        assertEquals(Match.Outcome.PARTLY, match.outcome(), typed);
        assertEquals(fraction, match.fraction(), 0.001, typed);
    }
}
