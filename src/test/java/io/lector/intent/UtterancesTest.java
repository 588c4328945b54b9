package io.lector.intent;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Messages as different people type them, and what each wants. The table was made in two rounds of three parts: the first
 * and the fourth were there while the rules were made, the second and the fifth were written before them and kept aside,
 * the third and the sixth were written after them.
 */
class UtterancesTest {

    /** What was reached; a change that falls below it has to say why. */
    private static final double LEVEL = 0.99;

    private static final int FEWEST = 20;

    /** A line of the table. */
    private record Utterance(String part, String text, String setting, String wanted) {
        Intent read() {
            return IntentReader.read(text, Moments.named(setting));
        }

        boolean isRight() {
            return Written.fits(wanted, read());
        }
    }

    /** How many of a group were read right. */
    private static final class Tally {
        private int right;
        private int all;

        void add(boolean isRight) {
            right += isRight ? 1 : 0;
            all++;
        }

        double share() {
            return (double) right / all;
        }

        @Override
        public String toString() {
            return "%3d of %3d  %.3f".formatted(right, all, share());
        }
    }

    @Test
    void people_are_understood_in_the_many_ways_in_which_they_type() {
        Tally overall = new Tally();
        Map<String, Tally> groups = new TreeMap<>();
        for (Utterance utterance : utterances()) {
            boolean right = utterance.isRight();
            overall.add(right);
            tally(groups, utterance.part() + " part").add(right);
            tally(groups, Written.name(utterance.wanted())).add(right);
            if (!right) {
                System.out.printf(
                        "wrong: \"%s\" (%s) is %s, read as %s%n",
                        utterance.text(), utterance.setting(), utterance.wanted(), Written.of(utterance.read()));
            }
        }
        groups.forEach((name, tally) -> System.out.printf("%-14s %s%n", name, tally));
        System.out.printf("%-14s %s%n", "all", overall);
        assertTrue(overall.share() >= LEVEL, "read right: " + overall);
    }

    @Test
    void the_table_has_many_utterances_of_each_intent() {
        Map<String, Tally> groups = new TreeMap<>();
        utterances().forEach(utterance -> tally(groups, Written.name(utterance.wanted()))
                .add(true));
        groups.forEach((name, tally) -> assertTrue(tally.all >= FEWEST, name + ": " + tally));
    }

    private static Tally tally(Map<String, Tally> groups, String name) {
        return groups.computeIfAbsent(name, any -> new Tally());
    }

    private static List<Utterance> utterances() {
        try {
            Path table =
                    Path.of(UtterancesTest.class.getResource("utterances.tsv").toURI());
            return Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Utterance(cells[0], cells[1], cells[2], cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
