package io.lector.learner;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class ResumeCodeTest {

    private static final int SEEDS = 500;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void a_code_is_written_in_seven_groups_of_four() {
        String written = ResumeCode.random(new SplittableRandom(1)).written();
        assertTrue(written.matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), written);
    }

    @Test
    void a_code_is_read_back_however_it_was_written_down() {
        for (int seed = 0; seed < SEEDS; seed++) {
            ResumeCode code = ResumeCode.random(new SplittableRandom(seed));
            String careless = code.written()
                    .toLowerCase()
                    .replace('0', 'O')
                    .replace('1', 'l')
                    .replace('v', 'U')
                    .replace("-", " – ");
            Optional<ResumeCode> read = ResumeCode.read("  " + careless + "\n");
            assertEquals(Optional.of(code), read);
            assertArrayEquals(code.hash(), read.get().hash());
        }
    }

    @Test
    void one_wrong_character_is_always_noticed() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            String code = plain(ResumeCode.random(chance));
            int at = chance.nextInt(code.length());
            char other = ALPHABET.charAt(chance.nextInt(ALPHABET.length()));
            if (other != code.charAt(at)) {
                assertEquals(Optional.empty(), ResumeCode.read(code.substring(0, at) + other + code.substring(at + 1)));
            }
        }
    }

    @Test
    void two_swapped_characters_are_always_noticed() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            StringBuilder code = new StringBuilder(plain(ResumeCode.random(chance)));
            int at = chance.nextInt(25);
            char first = code.charAt(at);
            code.setCharAt(at, code.charAt(at + 1));
            code.setCharAt(at + 1, first);
            boolean changed = code.charAt(at) != first;
            assertEquals(changed, ResumeCode.read(code.toString()).isEmpty(), "seed " + seed);
        }
    }

    @Test
    void what_is_no_code_is_none() {
        for (String typed :
                new String[] {"", "hello", "0".repeat(27), "0".repeat(29), "💥".repeat(28), "é".repeat(28)}) {
            assertEquals(Optional.empty(), ResumeCode.read(typed), typed);
        }
    }

    @Test
    void a_code_does_not_show_itself_in_a_log() {
        ResumeCode code = ResumeCode.random(new SplittableRandom(7));
        assertFalse(("" + code).contains(code.written().substring(0, 4)));
    }

    private static String plain(ResumeCode code) {
        return code.written().replace("-", "");
    }
}
