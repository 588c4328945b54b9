package io.lector.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Makes the table of word vectors: of a file of GloVe vectors as JSON ("words", commonest first, then "vectors") the
 * commonest words, without what all of them share (Mu and Viswanath 2018), as bytes.
 */
final class WordVectorTable {

    private static final int WORDS = 20_000;
    private static final int DIMENSIONS = 100;
    private static final int SHARED = 2;
    private static final int ROUNDS = 200;
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    private final Map<String, double[]> vectors = new LinkedHashMap<>();

    private WordVectorTable() {}

    /** @param arguments the file of vectors, and the file to write */
    public static void main(String[] arguments) throws IOException {
        WordVectorTable table = new WordVectorTable();
        try (JsonParser json =
                new JsonFactory().createParser(Path.of(arguments[0]).toFile())) {
            table.read(json);
        }
        table.centre();
        for (int i = 0; i < SHARED; i++) {
            table.takeAway(table.commonest());
        }
        table.write(Path.of(arguments[1]));
    }

    private void read(JsonParser json) throws IOException {
        while (json.nextToken() != null) {
            if (json.currentToken() != JsonToken.FIELD_NAME) {
                continue;
            }
            String field = json.currentName();
            if (field.equals("words") && vectors.isEmpty()) {
                json.nextToken();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    if (vectors.size() < WORDS && WORD.matcher(json.getText()).matches()) {
                        vectors.put(json.getText(), new double[DIMENSIONS]);
                    }
                }
            } else if (json.nextToken() == JsonToken.START_ARRAY) {
                vector(json, vectors.getOrDefault(field, new double[DIMENSIONS]));
            }
        }
    }

    /** What follows behind the dimensions is no part of the vector. */
    private static void vector(JsonParser json, double[] vector) throws IOException {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i < vector.length) {
                vector[i] = json.getDoubleValue();
            }
        }
    }

    private void centre() {
        double[] mean = new double[DIMENSIONS];
        vectors.values().forEach(vector -> add(mean, 1.0 / vectors.size(), vector));
        vectors.values().forEach(vector -> add(vector, -1, mean));
    }

    /** The direction in which the vectors differ most, by power iteration. */
    private double[] commonest() {
        double[] direction = new double[DIMENSIONS];
        Arrays.fill(direction, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[DIMENSIONS];
            double[] last = direction;
            vectors.values().forEach(vector -> add(next, product(vector, last), vector));
            double length = Math.sqrt(product(next, next));
            direction = Arrays.stream(next).map(value -> value / length).toArray();
        }
        return direction;
    }

    private void takeAway(double[] direction) {
        vectors.values().forEach(vector -> add(vector, -product(vector, direction), direction));
    }

    private static void add(double[] sum, double factor, double[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * vector[i];
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private void write(Path file) throws IOException {
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DataOutputStream out = new DataOutputStream(
                new BufferedOutputStream(new DeflaterOutputStream(Files.newOutputStream(file), best)))) {
            out.writeInt(vectors.size());
            out.writeInt(DIMENSIONS);
            for (Map.Entry<String, double[]> word : vectors.entrySet()) {
                out.writeUTF(word.getKey());
                out.write(bytes(word.getValue()));
            }
        }
    }

    /** The largest becomes 127: only directions are compared. */
    private static byte[] bytes(double[] vector) {
        double most = Arrays.stream(vector).map(Math::abs).max().orElse(1);
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(127 * vector[i] / most);
        }
        return bytes;
    }
}
