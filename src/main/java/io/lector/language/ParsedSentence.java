package io.lector.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A sentence with its words, its syntax tree, its names and its time words. Tokens are named by their index.
 *
 * @param place where it stands in the text
 */
public record ParsedSentence(Sentence place, List<Token> tokens, List<NameSpan> names, List<TimeSpan> times) {

    public ParsedSentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int root() {
        return IntStream.range(0, tokens.size())
                .filter(index -> token(index).head() < 0)
                .findFirst()
                .orElse(-1);
    }

    /** What depends on a token, from left to right. */
    public List<Integer> children(int index) {
        return IntStream.range(0, tokens.size())
                .filter(child -> token(child).head() == index)
                .boxed()
                .toList();
    }

    /** Those dependents of a token that hang on it by one of the relations. */
    public List<Integer> children(int index, String... relations) {
        return children(index).stream()
                .filter(child -> token(child).is(relations))
                .toList();
    }

    public Optional<Integer> child(int index, String... relations) {
        return children(index, relations).stream().findFirst();
    }

    /** A token with all that depends on it, from left to right. */
    public List<Integer> subtree(int index) {
        List<Integer> all = new ArrayList<>();
        collect(index, all);
        return all.stream().sorted().toList();
    }

    private void collect(int index, List<Integer> all) {
        all.add(index);
        children(index).forEach(child -> collect(child, all));
    }

    /** Whether a token depends on another, through any number of steps. */
    public boolean under(int index, int ancestor) {
        int at = index;
        while (at >= 0 && at != ancestor) {
            at = token(at).head();
        }
        return at == ancestor;
    }

    /** The publisher's words from one token up to another, exclusive. */
    public String text(int first, int end) {
        return first >= end
                ? ""
                : place.text()
                        .substring(
                                token(first).start() - place.start(),
                                token(end - 1).end() - place.start());
    }
}
