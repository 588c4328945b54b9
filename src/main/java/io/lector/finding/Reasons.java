package io.lector.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why a candidate could not be read, noted where it went wrong. */
final class Reasons {

    private final List<String> noted = new ArrayList<>();

    <T> Optional<T> no(String reason) {
        noted.add(reason);
        return Optional.empty();
    }

    /** The first thing that went wrong. */
    String first() {
        return noted.isEmpty() ? "not understood" : noted.get(0);
    }
}
