package io.lector.question;

import io.lector.article.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names the options of an item "a", "b", "c" … in an order that tells nothing about the key. */
public final class OptionIds {

    private static final int LETTERS = 26;

    private OptionIds() {}

    /**
     * The options of an item by their text.
     *
     * @param texts at most {@value #LETTERS}; equal texts are one option
     */
    public static Map<String, Option> of(String itemId, List<String> texts) {
        List<String> order = new ArrayList<>(texts.stream().distinct().toList());
        if (order.size() > LETTERS) {
            throw new IllegalArgumentException("more options than letters: " + order.size());
        }
        order.sort(Comparator.comparing(text -> Sha256.of(itemId + "\n" + text)));
        return IntStream.range(0, order.size())
                .mapToObj(i -> new Option(String.valueOf((char) ('a' + i)), order.get(i)))
                .collect(Collectors.toUnmodifiableMap(Option::text, Function.identity()));
    }
}
