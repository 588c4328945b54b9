package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is done to a file, reading it gives contents or faults with their lines, never an exception. */
class DamagedFilesTest extends OnMadeUpBank {

    private static final List<String> FILES =
            List.of("article.yaml", "entities.yaml", "facts.yaml", "explainers.yaml", "questions.yaml", "reviews.yaml");
    private static final String MARKS = ":{}[],\"'#-?&*!|>%@`\n\t \u0000\u00e9\u2013a1~";
    private static final int ROUNDS = 150;

    @Test
    void damage_is_a_fault_with_a_line_of_the_file() {
        Random chance = new Random(7);
        int faulty = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String file = FILES.get(chance.nextInt(FILES.size()));
            String whole = bank.content(file);
            String damaged = damaged(whole, chance);
            Reading reading = bank.containing(file, damaged).read();
            int last = (int) damaged.lines().count() + 1;
            reading.faults().stream()
                    .filter(fault -> fault.file().equals(file))
                    .forEach(fault -> assertTrue(fault.line() >= 1 && fault.line() <= last, fault::toString));
            faulty += reading.faults().isEmpty() ? 0 : 1;
            bank.containing(file, whole);
        }
        assertTrue(faulty > ROUNDS / 2, "damage that was noticed: " + faulty);
        assertEquals(List.of(), bank.read().faults());
    }

    private static String damaged(String whole, Random chance) {
        StringBuilder text = new StringBuilder(whole);
        int place = chance.nextInt(text.length());
        switch (chance.nextInt(4)) {
            case 0 -> text.deleteCharAt(place);
            case 1 -> text.insert(place, MARKS.charAt(chance.nextInt(MARKS.length())));
            case 2 -> text.delete(place, Math.min(text.length(), place + chance.nextInt(60)));
            default -> text.insert(place, text.substring(place / 2, Math.min(text.length(), place / 2 + 80)));
        }
        return text.toString();
    }
}
