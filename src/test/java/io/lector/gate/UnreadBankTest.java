package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import io.lector.writing.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadBankTest {

    @Test
    void what_only_a_reader_can_trust_is_not_served_unread() {
        Candidate where = Items.ask(
                "lind-opened-bridge", Slot.WHERE, "Where did Mara Lind open a harbour bridge?", "Norhaven", "Lom");
        assertFalse(Items.flaws(where).contains("unread-bank"));
        Candidate counted = new Candidate(where.question(), "multiple-choice/where", List.of(Slot.WHERE));
        assertTrue(Items.flaws(counted).contains("unread-bank"));
        assertFalse(UnreadBank.needsReader("multiple-choice/who"));
    }
}
