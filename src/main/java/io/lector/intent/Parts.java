package io.lector.intent;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A message cut at commas, semicolons, line ends, arrows and linking words. */
final class Parts {

    private static final String SIGNS = ",;\n>/+&→|";

    private Parts() {}

    static List<Message> of(Message message, Set<String> links) {
        List<Message> parts = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < message.size(); at++) {
            if (links.contains(message.word(at))) {
                add(parts, message, start, at);
                start = at + 1;
            } else if (at + 1 < message.size() && isCut(message, at)) {
                add(parts, message, start, at + 1);
                start = at + 1;
            }
        }
        add(parts, message, start, message.size());
        return parts;
    }

    private static void add(List<Message> parts, Message message, int start, int end) {
        if (end > start) {
            parts.add(message.part(start, end));
        }
    }

    private static boolean isCut(Message message, int term) {
        int word = message.terms().get(term).source();
        int next = message.terms().get(term + 1).source();
        return next > word
                && message.text()
                        .substring(
                                message.words().get(word).end(),
                                message.words().get(next).start())
                        .chars()
                        .anyMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }
}
