package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

class TrailingTest {

    @Test
    void a_participle_behind_another_name_is_not_what_the_subject_did() {
        tellsWithout(
                "Moss ranked",
                "Kim Moss also played three short games and hurried to the board to tire the 40-year-old Swede, ranked 88th"
                        + " in the world.");
    }

    @Test
    void what_was_done_to_another_is_not_what_the_subject_did() {
        tellsWithout(
                "Moss played onside",
                "Kim Moss played a long pass along the quay but Lee, played onside by Ann Berg, waited and Dahl ran"
                        + " to stop it.");
    }

    @Test
    void somebody_who_was_diagnosed_was_not_died() {
        tells(
                "Kim Moss was diagnosed in December 2028 with a rare fever and died on 26 February at the Norhaven Hospital.",
                "Kim Moss died at the Norhaven Hospital on Wednesday, February 26, 2031.");
    }

    @Test
    void a_musician_who_conducted_was_not_conducted() {
        tells(
                "Kim Moss was a gifted musician, sang in three choirs and conducted the Norhaven Chamber Orchestra.",
                "Kim Moss conducted the Norhaven Chamber Orchestra.");
    }
}
