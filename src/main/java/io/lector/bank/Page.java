package io.lector.bank;

import io.lector.problem.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next cursor of the part that follows; absent at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

    public static final int MAX_LIMIT = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The part of a list behind a cursor. The cursor is the id of the last thing seen, so it survives changes elsewhere.
     *
     * @param cursor empty for the start
     * @param limit 1..{@value #MAX_LIMIT}
     * @throws Refusal INVALID if the cursor or the limit is none
     */
    public static <T> Page<T> of(List<T> all, Function<T, String> id, Optional<String> cursor, int limit) {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw Refusal.invalid("limit", "1 to " + MAX_LIMIT);
        }
        int start = cursor.map(last -> behind(all, id, last)).orElse(0);
        int end = Math.min(all.size(), start + limit);
        Optional<String> next = end < all.size() ? Optional.of(id.apply(all.get(end - 1))) : Optional.empty();
        return new Page<>(all.subList(start, end), next);
    }

    private static <T> int behind(List<T> all, Function<T, String> id, String last) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(last)) {
                return i + 1;
            }
        }
        throw Refusal.invalid("cursor", "not a cursor of this list; start again without one");
    }

    <U> Page<U> map(Function<T, U> face) {
        return new Page<>(items.stream().map(face).toList(), next);
    }
}
