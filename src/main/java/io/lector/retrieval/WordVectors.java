package io.lector.retrieval;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.InflaterInputStream;

/**
 * The commonest English words as directions: words that stand in like surroundings point nearly the same way (GloVe). Each
 * has a number from 0, commoner ones lower.
 */
final class WordVectors {

    private static final String FILE = "word-vectors.bin";
    private static final WordVectors LEARNED = read();

    /** Words that are this common count half. */
    private static final double COMMON = 100;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final byte[][] directions;
    private final double[] lengths;

    private WordVectors(DataInputStream in) throws IOException {
        directions = new byte[in.readInt()][in.readInt()];
        lengths = new double[directions.length];
        for (int number = 0; number < directions.length; number++) {
            numbers.put(in.readUTF(), number);
            in.readFully(directions[number]);
            lengths[number] = Math.sqrt(product(number, number));
        }
    }

    /** Those of the packed table. */
    static WordVectors learned() {
        return LEARNED;
    }

    private static WordVectors read() {
        try (InputStream file = WordVectors.class.getResourceAsStream(FILE);
                DataInputStream in = new DataInputStream(new BufferedInputStream(new InflaterInputStream(file)))) {
            return new WordVectors(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    int dimensions() {
        return directions[0].length;
    }

    /** -1 for a word that is not among them. @param word in small letters */
    int number(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /** Cosine, -1..1. */
    double likeness(int one, int other) {
        return product(one, other) / (lengths[one] * lengths[other]);
    }

    private int product(int one, int other) {
        byte[] left = directions[one];
        byte[] right = directions[other];
        int sum = 0;
        for (int i = 0; i < left.length; i++) {
            sum += left[i] * right[i];
        }
        return sum;
    }

    /** Adds the word's direction, less the commoner it is (smooth inverse frequency of Arora et al. 2017, by Zipf's law). */
    void addTo(double[] sum, int number) {
        double factor = number / (number + COMMON) / lengths[number];
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * directions[number][i];
        }
    }
}
