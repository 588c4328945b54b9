package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlotAnswersTest {

    @Test
    void a_role_that_others_may_share_is_not_asked_as_a_post() {
        assertTrue(SlotAnswers.noPost("co-founder of Kestrel"));
        assertTrue(SlotAnswers.noPost("founder of Kestrel Motors"));
        assertTrue(SlotAnswers.noPost("the Trade Minister"));
        assertFalse(SlotAnswers.noPost("the founder of Kestrel Motors"));
        assertFalse(SlotAnswers.noPost("coach of the Bergen Rovers"));
        assertFalse(SlotAnswers.noPost("founder and chief executive of Kestrel"));
    }

    @Test
    void whom_something_is_earned_for_is_not_asked() {
        assertFalse(Asking.asksWhom("earn"));
        assertTrue(Asking.asksWhom("offer"));
    }
}
