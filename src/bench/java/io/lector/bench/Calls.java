package io.lector.bench;

import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;

/** Requests to send, one after the other, ready as bytes. */
interface Calls {

    /** The next one; empty when there are no more. */
    Optional<byte[]> next();

    static Calls always(byte[] request) {
        Optional<byte[]> same = Optional.of(request);
        return () -> same;
    }

    /** At most that many of another. */
    static Calls atMost(int count, Calls others) {
        int[] left = {count};
        return () -> left[0]-- > 0 ? others.next() : Optional.empty();
    }

    /** One of each in turn; ends with the first that ends. */
    static Calls alternating(Calls first, Calls second) {
        boolean[] turn = {false};
        return () -> (turn[0] = !turn[0]) ? first.next() : second.next();
    }

    static <T> Calls of(Iterator<T> things, java.util.function.Function<T, byte[]> request) {
        Supplier<Optional<byte[]>> next =
                () -> things.hasNext() ? Optional.of(request.apply(things.next())) : Optional.empty();
        return next::get;
    }
}
