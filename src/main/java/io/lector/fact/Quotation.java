package io.lector.fact;

/** What somebody said, word for word. @param words without quotation marks and without a full stop, at most twelve */
public record Quotation(String words) implements Filler {

    public Quotation {
        if (words.isBlank()) {
            throw new IllegalArgumentException("a quotation without words");
        }
    }
}
