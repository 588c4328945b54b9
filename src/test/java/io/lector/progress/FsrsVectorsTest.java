package io.lector.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The numbers of the upstream test suites of py-fsrs, ts-fsrs, fsrs-rs and java-fsrs. fsrs-rs computes in 32 bits; each
 * vector says how near is meant, or is exact to the digits it has.
 */
class FsrsVectorsTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private static final Steps UPSTREAM_STEPS =
            new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of(Duration.ofMinutes(10)));

    private static JsonNode file;

    @BeforeAll
    static void read() throws IOException {
        file = new ObjectMapper().readTree(FsrsVectorsTest.class.getResource("fsrs-vectors.json"));
    }

    @Test
    void there_are_sixteen_vectors() {
        assertEquals(16, file.get("vectors").size());
    }

    @Test
    void intervals_follow_a_card_reviewed_when_due_with_the_weights_of_two_years() {
        for (int number : List.of(0, 13)) {
            assertEquals(
                    numbers(vector(number), "expected_interval_days"), intervalsWhenDue(number), "vector " + number);
        }
    }

    private List<Double> intervalsWhenDue(int number) {
        Scheduler scheduler = new Scheduler(weights(number), 0.9, UPSTREAM_STEPS);
        List<Double> days = new ArrayList<>();
        Optional<Memory> memory = Optional.empty();
        for (Rating rating : ratings(vector(number))) {
            Instant at = memory.map(Memory::due).orElse(START);
            memory = Optional.of(scheduler.review(memory, rating, at).memory());
            days.add((double) Duration.between(at, memory.get().due()).toDays());
        }
        return days;
    }

    @Test
    void stability_and_difficulty_follow_a_history() {
        for (int number : List.of(1, 2, 10, 14)) {
            Memory memory = history(number);
            assertEquals(vector(number).get("expected_stability").asDouble(), memory.stability(), 1e-4);
            assertEquals(vector(number).get("expected_difficulty").asDouble(), memory.difficulty(), 1e-4);
        }
    }

    @Test
    void the_first_review_sets_out_by_its_rating() {
        JsonNode vector = vector(3);
        Scheduler scheduler = new Scheduler(weights(3), 0.9, UPSTREAM_STEPS);
        for (Rating rating : Rating.values()) {
            Memory memory = scheduler.review(Optional.empty(), rating, START).memory();
            int i = rating.ordinal();
            assertEquals(numbers(vector, "expected_stability").get(i), memory.stability(), 0);
            assertEquals(numbers(vector, "expected_difficulty").get(i), memory.difficulty(), 5e-9);
            assertEquals(
                    numbers(vector, "expected_scheduled_days").get(i),
                    Duration.between(START, memory.due()).toDays());
        }
    }

    @Test
    void the_interval_grows_as_the_wanted_retention_falls() {
        JsonNode vector = vector(4);
        Fsrs fsrs = new Fsrs(weights(4));
        List<Double> days = numbers(vector, "desired_retention").stream()
                .map(retention -> (double) fsrs.interval(1, retention))
                .toList();
        assertEquals(numbers(vector, "expected_interval_days_f64"), days);
    }

    @Test
    void retrievability_falls_by_the_power_law() {
        double[] decay = Weights.DEFAULT.toArray();
        decay[20] = vector(5).get("decay").asDouble();
        assertForgetting(5, new Fsrs(Weights.of(decay)), 1e-6);
        assertForgetting(6, new Fsrs(weights(6)), 1e-7);
        assertForgetting(7, new Fsrs(weights(7)), 1e-4);
    }

    private void assertForgetting(int number, Fsrs fsrs, double tolerance) {
        JsonNode vector = vector(number);
        JsonNode stability = vector.get("stability");
        List<Double> days = numbers(vector, "days");
        for (int i = 0; i < days.size(); i++) {
            double s = stability.isArray() ? stability.get(i).asDouble() : stability.asDouble();
            double expected = numbers(vector, "expected_retrievability").get(i);
            assertEquals(expected, fsrs.retrievability(days.get(i), s), tolerance, "vector " + number);
        }
    }

    @Test
    void difficulty_moves_by_the_rating() {
        JsonNode vector = vector(8);
        Fsrs fsrs = new Fsrs(weights(8));
        for (Rating rating : Rating.values()) {
            int i = rating.ordinal();
            assertEquals(
                    numbers(vector, "expected_before_mean_reversion").get(i), fsrs.dampedDifficulty(5, rating), 1e-6);
            assertEquals(numbers(vector, "expected_next_difficulty").get(i), fsrs.nextDifficulty(5, rating), 1e-8);
        }
    }

    @Test
    void stability_moves_by_difficulty_retrievability_and_rating() {
        JsonNode vector = vector(9);
        Fsrs fsrs = new Fsrs(weights(9));
        for (Rating rating : Rating.values()) {
            int i = rating.ordinal();
            Fsrs.Strength strength =
                    new Fsrs.Strength(5, numbers(vector, "difficulty").get(i));
            double r = numbers(vector, "retrievability").get(i);
            // 32-bit upstream values: eight digits of up to 127
            assertEquals(
                    numbers(vector, "expected_recall_stability_formula").get(i),
                    fsrs.afterSuccess(strength, r, rating),
                    1e-6);
            assertEquals(
                    numbers(vector, "expected_forget_stability_formula").get(i), fsrs.afterLapse(strength, r), 1e-6);
        }
    }

    @Test
    void a_hard_review_on_the_same_day_lowers_stability_as_in_py_fsrs() {
        Fsrs fsrs = new Fsrs(weights(9));
        List<Double> expected = numbers(vector(9), "expected_same_day_stability");
        for (Rating rating : List.of(Rating.AGAIN, Rating.GOOD, Rating.EASY)) {
            assertEquals(expected.get(rating.ordinal()), fsrs.sameDayStability(5, rating), 1e-6);
        }
        assertEquals(2.747, fsrs.sameDayStability(5, Rating.HARD), 5e-4);
    }

    @Test
    void each_rating_leads_elsewhere_after_the_same_history() {
        JsonNode vector = vector(11);
        Memory before = history(11);
        Scheduler scheduler = new Scheduler(weights(11), 0.9, Steps.NONE);
        Instant at = before.lastReview()
                .plus(Duration.ofDays(vector.get("then_elapsed_days").asInt()));
        for (Rating rating : Rating.values()) {
            Memory after = scheduler.review(Optional.of(before), rating, at).memory();
            List<Double> expected =
                    numbers(vector.get("expected"), rating.name().toLowerCase());
            assertEquals(expected.get(0), after.stability(), 1e-4);
            assertEquals(expected.get(1), after.difficulty(), 1e-4);
        }
    }

    @Test
    void what_was_learned_under_sm2_is_taken_over() {
        Fsrs fsrs = new Fsrs(weights(12));
        JsonNode cases = vector(12).get("cases_ease_interval_retention");
        JsonNode expected = vector(12).get("expected_stability_difficulty");
        for (int i = 0; i < cases.size(); i++) {
            List<Double> given = numbers(cases.get(i));
            Fsrs.Strength strength = fsrs.fromSm2(given.get(0), given.get(1), given.get(2));
            assertEquals(expected.get(i).get(0).asDouble(), strength.stability(), 1e-4);
            assertEquals(expected.get(i).get(1).asDouble(), strength.difficulty(), 1e-4);
        }
    }

    /** Lector fits no weights; what the upstream fit arrives at must be usable as it is. */
    @Test
    void weights_fitted_upstream_are_taken_unchanged() {
        List<Double> fitted = numbers(vector(15), "expected_optimal_parameters");
        Scheduler scheduler = new Scheduler(new Weights(fitted), 0.9, Steps.NONE);
        Memory first = scheduler.review(Optional.empty(), Rating.GOOD, START).memory();
        assertEquals(fitted, new Weights(fitted).values());
        assertEquals(fitted.get(2), first.stability(), 0);
    }

    private Memory history(int number) {
        Scheduler scheduler = new Scheduler(weights(number), 0.9, Steps.NONE);
        List<Rating> ratings = ratings(vector(number));
        List<Double> days = numbers(vector(number), "days_before_review");
        Optional<Memory> memory = Optional.empty();
        Instant at = START;
        for (int i = 0; i < ratings.size(); i++) {
            at = at.plus(Duration.ofDays(days.get(i).longValue()));
            memory = Optional.of(scheduler.review(memory, ratings.get(i), at).memory());
        }
        return memory.orElseThrow();
    }

    private static JsonNode vector(int number) {
        return file.get("vectors").get(number);
    }

    private static Weights weights(int number) {
        JsonNode set =
                file.get("parameter_sets").get(vector(number).get("parameters").asText());
        double[] w = numbers(set).stream().mapToDouble(Double::doubleValue).toArray();
        vector(number)
                .path("override")
                .fields()
                .forEachRemaining(entry ->
                        w[Integer.parseInt(entry.getKey())] = entry.getValue().asDouble());
        return Weights.of(w);
    }

    private static List<Rating> ratings(JsonNode vector) {
        return numbers(vector, "ratings").stream()
                .map(grade -> Rating.ofGrade(grade.intValue()))
                .toList();
    }

    private static List<Double> numbers(JsonNode vector, String field) {
        return numbers(vector.get(field));
    }

    private static List<Double> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asDouble)
                .toList();
    }
}
