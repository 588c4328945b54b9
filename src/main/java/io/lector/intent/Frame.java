package io.lector.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that stand around a subject: "what does … mean".
 *
 * @param before in the dictionary's words; a last one with a comma wants a sign behind it
 */
record Frame(Kind kind, List<String> before, List<String> after) {

    /** What the message is, if a frame fits it. */
    enum Kind {
        EXPLAIN,
        /** What somebody said is asked for. */
        QUOTE,
        ASK,
        ANSWER,
        COURTESY
    }

    private static final String GAP = "…";
    private static final String BEHIND = " behind";
    private static final int MOST_PEELED = 10;
    /** By kind and by the word that must stand first, or last for those that have only words behind. */
    private static final Map<String, List<Frame>> ALL =
            Table.read("frames.tsv").stream().map(Frame::of).collect(Collectors.groupingBy(Frame::edge));

    private static Frame of(String[] row) {
        List<String> words = new ArrayList<>(Dictionary.canonical(row[1]));
        int gap = words.indexOf(GAP);
        return new Frame(
                Kind.valueOf(row[0].toUpperCase(Locale.ROOT)),
                words.subList(0, gap),
                words.subList(gap + 1, words.size()));
    }

    private String edge() {
        return before.isEmpty()
                ? edge(kind, after.get(after.size() - 1)) + BEHIND
                : edge(kind, before.get(0).replace(",", ""));
    }

    private static String edge(Kind kind, String word) {
        return kind + " " + word;
    }

    /** What stands inside the first frame of a kind that fits. */
    static Optional<Message> inside(Message message, Kind kind) {
        String first = edge(kind, message.word(0));
        String last = edge(kind, message.word(message.size() - 1)) + BEHIND;
        return Stream.of(first, last)
                .flatMap(edge -> ALL.getOrDefault(edge, List.of()).stream())
                .flatMap(frame -> frame.within(message).stream())
                .findFirst();
    }

    /** What is left when the frames of these kinds are taken off one by one. */
    static Message peeled(Message message, Kind... kinds) {
        Message left = message;
        boolean found = true;
        for (int round = 0; found && round < MOST_PEELED; round++) {
            found = false;
            for (Kind kind : kinds) {
                Optional<Message> inside = inside(left, kind);
                found |= inside.isPresent();
                left = inside.orElse(left);
            }
        }
        return left;
    }

    private Optional<Message> within(Message message) {
        int start = start(message);
        int end = start < 0 ? -1 : end(message);
        return end > start && isAtWord(message, start) && isAtWord(message, end)
                ? Optional.of(message.part(start, end))
                : Optional.empty();
    }

    /** Where the gap starts, or -1; words that say nothing may stand in between. */
    private int start(Message message) {
        int at = 0;
        for (String raw : before) {
            String word = raw.replace(",", "");
            while (at < message.size()
                    && !message.word(at).equals(word)
                    && at > 0
                    && Dictionary.isDropped(message.word(at))) {
                at++;
            }
            if (at >= message.size() || !message.word(at).equals(word)) {
                return -1;
            }
            if (raw.endsWith(",") && message.signAfter(at) == ' ') {
                return -1;
            }
            at++;
        }
        return at;
    }

    private int end(Message message) {
        int at = message.size();
        for (int i = after.size() - 1; i >= 0; i--) {
            if (at == 0 || !message.word(at - 1).equals(after.get(i))) {
                return -1;
            }
            at--;
        }
        return at;
    }

    /** Not in the middle of what was typed as one word. */
    private static boolean isAtWord(Message message, int term) {
        return term == 0
                || term == message.size()
                || message.terms().get(term).source()
                        != message.terms().get(term - 1).source();
    }
}
