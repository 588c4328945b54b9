package io.lector.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lector.problem.Refusal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;

/**
 * A place in the list of what is due, ordered by due time, article and fact: what follows comes after it. Written as one
 * opaque word; it says nothing of whose list it is, so a forged one only starts elsewhere in one's own.
 */
record Cursor(Instant dueAt, String article, String fact) {

    /** Before all. */
    static final Cursor START = new Cursor(Instant.EPOCH, "", "");

    /** Beyond what the database can compare with. */
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private static final String SEPARATOR = " ";
    private static final int PARTS = 3;

    String written() {
        String place = String.join(SEPARATOR, dueAt.toString(), article, fact);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(UTF_8));
    }

    /** @throws Refusal INVALID if it is none of ours */
    static Cursor read(String written) {
        try {
            String place = new String(Base64.getUrlDecoder().decode(written), UTF_8);
            String[] parts = place.split(SEPARATOR, PARTS);
            if (parts.length < PARTS || place.chars().anyMatch(Character::isISOControl)) {
                throw notOurs();
            }
            Instant dueAt = Instant.parse(parts[0]);
            if (dueAt.isBefore(Instant.EPOCH) || dueAt.isAfter(LATEST)) {
                throw notOurs();
            }
            return new Cursor(dueAt, parts[1], parts[2]);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw notOurs();
        }
    }

    private static Refusal notOurs() {
        return Refusal.invalid("cursor", "is not one that a page of this list gave");
    }
}
