package io.lector.bench;

import io.lector.question.Asked;
import io.lector.question.Grade;
import io.lector.question.Key;
import io.lector.question.Option;
import io.lector.question.Question;
import io.lector.question.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How long it takes to grade an answer: right, wrong and mistyped ones, kind by kind. */
final class Grading {

    private static final int TYPED_PER_QUESTION = 12;

    private final Map<String, List<Sitting>> byKind = new TreeMap<>();
    private final Random chance = new Random(1);

    /** One response to one question. */
    private record Sitting(Question question, Response response) {
        Grade grade() {
            return question.grade(response);
        }
    }

    Grading(List<Question> questions) {
        List<String> typed =
                questions.stream().map(question -> question.key().text()).toList();
        for (Question question : questions) {
            List<Sitting> sittings = byKind.computeIfAbsent(question.kind(), kind -> new ArrayList<>());
            responses(question, typed).forEach(response -> sittings.add(new Sitting(question, response)));
        }
    }

    /** Microseconds by kind, warm. */
    Map<String, Double> microsByKind(Duration each) {
        Map<String, Double> micros = new TreeMap<>();
        byKind.forEach((kind, sittings) -> {
            run(sittings, each);
            micros.put(kind, run(sittings, each));
        });
        return micros;
    }

    /** Microseconds over all answers, as many of each kind as there are questions. */
    double microsOverall(Duration time) {
        List<Sitting> all = byKind.values().stream().flatMap(List::stream).collect(Collectors.toList());
        java.util.Collections.shuffle(all, chance);
        run(all, time);
        return run(all, time);
    }

    int answers() {
        return byKind.values().stream().mapToInt(List::size).sum();
    }

    private static double run(List<Sitting> sittings, Duration time) {
        long start = System.nanoTime();
        long graded = 0;
        int told = 0;
        do {
            for (Sitting sitting : sittings) {
                told += sitting.grade().feedback().length();
            }
            graded += sittings.size();
        } while (System.nanoTime() - start < time.toNanos());
        double micros = (System.nanoTime() - start) / 1e3 / graded;
        if (told == 0) {
            throw new IllegalStateException("nothing was graded");
        }
        return micros;
    }

    private List<Response> responses(Question question, List<String> others) {
        Key key = question.key();
        Asked asked = question.asked(1, chance);
        List<String> options = asked.options().stream().map(Option::id).toList();
        if (!key.pairs().isEmpty()) {
            return pairs(asked, key, options);
        }
        if (key.options().isEmpty()) {
            return typed(key.text(), others);
        }
        if (question.kind().equals("ordering")) {
            return List.of(new Response.Order(key.options()), new Response.Order(options));
        }
        List<Response> all = new ArrayList<>(List.of(new Response.Choices(key.options())));
        options.forEach(option -> all.add(new Response.Choices(List.of(option))));
        return all;
    }

    private static List<Response> pairs(Asked asked, Key key, List<String> options) {
        Map<String, String> mixed = new HashMap<>();
        for (int i = 0; i < asked.prompts().size(); i++) {
            mixed.put(asked.prompts().get(i).id(), options.get(i));
        }
        return List.of(new Response.Pairs(key.pairs()), new Response.Pairs(mixed));
    }

    private List<Response> typed(String key, List<String> others) {
        List<String> all =
                new ArrayList<>(List.of(key, key.toLowerCase(Locale.ROOT), "the " + key, "I think it was " + key));
        while (all.size() < TYPED_PER_QUESTION) {
            all.add(mistyped(key));
            all.add(others.get(chance.nextInt(others.size())));
        }
        return all.stream().<Response>map(Response.Text::new).toList();
    }

    /** Two neighbours changed places, or a letter was left out. */
    private String mistyped(String text) {
        if (text.length() < 3) {
            return text + text;
        }
        int at = chance.nextInt(text.length() - 2);
        String middle = chance.nextBoolean() ? "" + text.charAt(at + 1) + text.charAt(at) : "" + text.charAt(at);
        return text.substring(0, at) + middle + text.substring(at + 2);
    }
}
