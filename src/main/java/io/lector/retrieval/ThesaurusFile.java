package io.lector.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A file of WordNet 3.1 as bytes with a place in it, because lines of 22 MB are slow to cut as strings (format: wndb(5WN)). */
final class ThesaurusFile {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    private final byte[] bytes;
    private int at;

    ThesaurusFile(String name) {
        try (InputStream in = ThesaurusFile.class.getResourceAsStream(FOLDER + name)) {
            bytes = in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean more() {
        return at < bytes.length;
    }

    /** Whether the line is part of the licence at the top. */
    boolean comment() {
        if (bytes[at] != ' ') {
            return false;
        }
        at++;
        return true;
    }

    /** The rest of the line is left out; after its last cell there is none. */
    void nextLine() {
        while (at < bytes.length && bytes[at - 1] != '\n') {
            at++;
        }
    }

    void back() {
        at = 0;
    }

    int decimal() {
        return number(10);
    }

    int hexadecimal() {
        return number(16);
    }

    private int number(int base) {
        int value = 0;
        for (; bytes[at] > ' '; at++) {
            value = value * base + Character.digit(bytes[at], base);
        }
        at++;
        return value;
    }

    /** The first character of the next cell. */
    char sign() {
        char sign = (char) bytes[at];
        skip();
        return sign;
    }

    void skip() {
        while (at < bytes.length && bytes[at] > ' ') {
            at++;
        }
        at++;
    }

    /** A word in lower case without its mark of syntax; null when it is more than one word. */
    String word() {
        int from = at;
        int end = 0;
        boolean several = false;
        for (; at < bytes.length && bytes[at] > ' '; at++) {
            several |= bytes[at] == '_';
            end = end == 0 && bytes[at] == '(' ? at : end;
            if (bytes[at] >= 'A' && bytes[at] <= 'Z') {
                bytes[at] += 32;
            }
        }
        int to = end > from ? end : at;
        at++;
        return several ? null : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
