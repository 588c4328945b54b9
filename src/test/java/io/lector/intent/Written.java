package io.lector.intent;

import io.lector.question.Level;
import io.lector.question.Narrowing;
import io.lector.question.Response;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Intents as the table of utterances writes them: "quiz 5 people", "answer c", "ask: who is Dahl". */
final class Written {

    private Written() {}

    static String of(Intent intent) {
        if (intent instanceof Intent.StartQuiz quiz) {
            return quiz(quiz).toLowerCase(Locale.ROOT);
        }
        if (intent instanceof Intent.GiveAnswer answer) {
            return of(answer.response());
        }
        if (intent instanceof Intent.AskFree ask) {
            return "ask: " + ask.question();
        }
        if (intent instanceof Intent.AskExplain explain) {
            return "explain: " + explain.subject();
        }
        if (intent instanceof Intent.AskAbout ask) {
            return "about " + ask.matter().name().toLowerCase(Locale.ROOT);
        }
        if (intent instanceof Intent.AskParagraph ask) {
            return "paragraph " + ask.number();
        }
        if (intent instanceof Intent.Ambiguous both) {
            return "ambiguous: "
                    + both.readings().stream().map(Written::of).sorted().collect(Collectors.joining(", "));
        }
        return intent.getClass()
                .getSimpleName()
                .replaceFirst("^Ask", "")
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    private static String quiz(Intent.StartQuiz quiz) {
        Narrowing narrowing = quiz.narrowing();
        return "quiz"
                + (quiz.length().isPresent() ? " " + quiz.length().getAsInt() : "")
                + narrowing.about().map(topic -> " " + topic).orElse("")
                + (narrowing.level() == Level.ANY ? "" : " " + narrowing.level())
                + narrowing.kinds().stream().map(kind -> " " + kind).collect(Collectors.joining())
                + quiz.subject().map(subject -> " of " + subject).orElse("");
    }

    private static String of(Response response) {
        if (response instanceof Response.Choices choices) {
            return "answer " + String.join(",", choices.choices());
        }
        if (response instanceof Response.Order order) {
            return "order " + String.join(" ", order.order());
        }
        if (response instanceof Response.Pairs pairs) {
            Map<String, String> sorted = new TreeMap<>(pairs.pairs());
            return "pairs "
                    + sorted.entrySet().stream()
                            .map(pair -> pair.getKey() + "=" + pair.getValue())
                            .collect(Collectors.joining(" "));
        }
        return response instanceof Response.Text text ? "text: " + text.text() : response.toString();
    }

    /** Whether an intent is one of those that a cell of the table takes. */
    static boolean fits(String cell, Intent intent) {
        String given = plain(of(intent));
        for (String wanted : cell.split(" or ")) {
            boolean any = !wanted.contains(":") && given.startsWith(wanted + ":");
            any |= wanted.equals("answer") && intent instanceof Intent.GiveAnswer;
            if (plain(wanted).equals(given) || any) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String written) {
        String plain = written.toLowerCase(Locale.ROOT)
                .replaceAll("[?.!\"]+", "")
                .replaceFirst("^explain: (a|an|the) ", "explain: ")
                .strip();
        if (plain.startsWith("quiz")) {
            return Arrays.stream(plain.split(" ")).sorted().collect(Collectors.joining(" "));
        }
        if (!plain.startsWith("ambiguous: ")) {
            return plain;
        }
        return Arrays.stream(plain.substring("ambiguous: ".length()).split(", "))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** The intent's name alone. */
    static String name(String cell) {
        return cell.split(" or ")[0].split("[: ]")[0].replaceFirst("^(text|order|pairs)$", "answer");
    }
}
