package io.lector.reading;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds web addresses in what headers and pages say. */
final class Addresses {

    private Addresses() {}

    /** The first that is whole, with a host; words around it do not matter. */
    static Optional<URI> in(String words) {
        return Stream.of(words.split("[\\s,<>\"]+"))
                .filter(word -> word.startsWith("http://") || word.startsWith("https://"))
                .flatMap(word -> parse(word).stream())
                .findFirst();
    }

    private static Optional<URI> parse(String word) {
        try {
            return Optional.of(URI.create(word)).filter(address -> address.getHost() != null);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
