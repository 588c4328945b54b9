package io.lector.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for every expected answer, tried with seeded chance. */
class AnswerReaderPropertiesTest {

    private static final ExpectedAnswers EXPECTED = ExpectedAnswers.load();
    private static final List<String> LONG_NAMES = List.of(
            "Bartholomew",
            "Wierzbicki",
            "Konstantinou",
            "Abdulrahman",
            "Featherstone",
            "Montgomery",
            "Oyelaran-Bright");

    static Stream<Expected> expected() {
        return EXPECTED.all().stream();
    }

    static Stream<Expected> named() {
        return expected().filter(it -> it instanceof Expected.Name || it instanceof Expected.Words);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void an_expected_answer_is_right_for_itself_in_any_case(Expected it) {
        for (String typed :
                List.of(it.shown(), it.shown().toUpperCase(), it.shown().toLowerCase(), " " + it.shown() + ". ")) {
            assertEquals(Match.right(), AnswerReader.read(typed, it), typed);
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void an_alias_is_right_and_a_rival_never_is(Expected it) {
        for (String alias : aliases(it)) {
            assertEquals(
                    Match.Outcome.RIGHT,
                    AnswerReader.read("I think it was " + alias, it).outcome(),
                    alias);
        }
        for (String rival : rivals(it)) {
            assertNotEquals(Match.Outcome.RIGHT, AnswerReader.read(rival, it).outcome(), rival);
            assertNotEquals(
                    Match.Outcome.RIGHT,
                    AnswerReader.read("It was " + rival + "!", it).outcome(),
                    rival);
        }
    }

    @ParameterizedTest
    @MethodSource("named")
    void an_answer_that_lists_everything_is_never_right(Expected it) {
        List<String> all = new ArrayList<>(rivals(it));
        if (all.isEmpty()) {
            return;
        }
        Random chance = new Random(7);
        all.add(it.shown());
        for (String separator : List.of(", ", " and ", " or ", "; ", " / ", "\n")) {
            Collections.shuffle(all, chance);
            String typed = String.join(separator, all);
            assertNotEquals(Match.Outcome.RIGHT, AnswerReader.read(typed, it).outcome(), typed);
        }
    }

    @Test
    void one_slip_in_a_long_name_is_forgiven() {
        Random chance = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            String name = LONG_NAMES.get(chance.nextInt(LONG_NAMES.size()));
            String typed = slip(name, chance);
            Expected it = new Expected.Name(name, List.of(), List.of("Pettersson", "Lindqvist"));
            assertEquals(Match.Outcome.RIGHT, AnswerReader.read(typed, it).outcome(), typed + " for " + name);
        }
    }

    @Test
    void a_slip_in_a_rivals_name_does_not_make_it_right() {
        Expected it = new Expected.Name("Anna Lindgren", List.of(), List.of("Karl Lindberg", "Mia Lundgren"));
        Random chance = new Random(13);
        for (int i = 0; i < 2_000; i++) {
            String typed = slip("Lindberg", chance);
            assertNotEquals(Match.Outcome.RIGHT, AnswerReader.read(typed, it).outcome(), typed);
        }
        assertNotEquals(Match.Outcome.RIGHT, AnswerReader.read("Lundgren", it).outcome());
    }

    @Test
    void whatever_is_typed_gets_a_match_within_bounds() {
        Random chance = new Random(17);
        for (int i = 0; i < 2_000; i++) {
            String typed = noise(chance);
            for (Expected it : List.of(
                    EXPECTED.get("kallas"), EXPECTED.get("crowd"), EXPECTED.get("talks"), EXPECTED.get("rust"))) {
                assertWithinBounds(AnswerReader.read(typed, it));
            }
            assertWithinBounds(AnswerReader.readAll(typed, List.of(EXPECTED.get("putin"), EXPECTED.get("trips"))));
        }
    }

    @Test
    void ten_thousand_characters_of_anything_are_answered_at_once() {
        List<String> hostile = List.of(
                "a".repeat(10_000),
                "1,".repeat(5_000),
                "((((".repeat(2_500),
                "\u202E\u200B".repeat(5_000),
                "e\u0301\u0323".repeat(3_000),
                "not ".repeat(2_500),
                "\uD83D".repeat(10_000),
                "9".repeat(10_000),
                "習".repeat(10_000),
                "July 10 to ".repeat(1_000));
        assertTimeout(Duration.ofSeconds(60), () -> {
            for (String typed : hostile) {
                for (String shorter : List.of(typed, typed.substring(0, 500), typed.substring(0, 99))) {
                    EXPECTED.all()
                            .forEach(it -> assertNotEquals(
                                    Match.Outcome.RIGHT,
                                    AnswerReader.read(shorter, it).outcome(),
                                    shorter + it));
                    assertWithinBounds(AnswerReader.readAll(
                            shorter, List.copyOf(EXPECTED.all()).subList(0, 6)));
                }
            }
        });
    }

    @Test
    void many_threads_get_the_same_matches() {
        List<String> typed = List.of(
                "Зеленский", "fifty to sixty thousand", "15/05/2025", "Selenskyj", "Putin or Kallas", "rusty cables");
        List<Match> alone = everyMatch(typed);
        boolean same = IntStream.range(0, 100).parallel().allMatch(i -> everyMatch(typed)
                .equals(alone));
        assertTrue(same);
    }

    private static List<Match> everyMatch(List<String> typed) {
        return EXPECTED.all().stream()
                .flatMap(it -> typed.stream().map(text -> AnswerReader.read(text, it)))
                .toList();
    }

    private static void assertWithinBounds(Match match) {
        assertTrue(match.fraction() >= 0 && match.fraction() <= 1, match::toString);
        boolean partly = match.fraction() > 0 && match.fraction() < 1;
        assertEquals(match.outcome() == Match.Outcome.PARTLY, partly, match::toString);
    }

    private static String slip(String name, Random chance) {
        StringBuilder typed = new StringBuilder(name);
        int at = 1 + chance.nextInt(name.length() - 2);
        char letter = (char) ('a' + chance.nextInt(26));
        switch (chance.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, letter);
            case 2 -> typed.setCharAt(at, letter);
            default -> {
                typed.setCharAt(at, name.charAt(at + 1));
                typed.setCharAt(at + 1, name.charAt(at));
            }
        }
        return typed.toString();
    }

    private static String noise(Random chance) {
        List<String> scraps = List.of(
                "Kallas",
                "Putin",
                "not",
                "or",
                "and",
                "to",
                "between",
                "50",
                "60,000",
                "½",
                "1.2.3",
                "/",
                "-",
                "May",
                "15th",
                "Thursday",
                "2025",
                "99999999999999",
                "0",
                "last",
                "week",
                "\u202E",
                "é",
                "Путин",
                "習近平",
                "😀",
                "'s",
                "$",
                "%",
                "million",
                "dozen",
                "half",
                "a",
                "the",
                "mid",
                "(",
                "\n",
                ",",
                ";",
                "\u0000",
                "\uD800",
                "point",
                "hundred",
                "ago");
        StringBuilder typed = new StringBuilder();
        int length = 1 + chance.nextInt(8);
        for (int i = 0; i < length; i++) {
            typed.append(scraps.get(chance.nextInt(scraps.size()))).append(chance.nextInt(4) > 0 ? " " : "");
        }
        return typed.toString();
    }

    private static List<String> aliases(Expected it) {
        return it instanceof Expected.Name name ? name.aliases() : ((Expected.Words) it).aliases();
    }

    private static List<String> rivals(Expected it) {
        return it instanceof Expected.Name name ? name.rivals() : ((Expected.Words) it).rivals();
    }
}
