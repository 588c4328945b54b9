package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A name or a few words. @param parts what is expected, all of it; several parts earn partial credit */
public record ShortAnswer(Card card, List<Expected> parts) implements Question {

    public ShortAnswer {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing expected");
        }
    }

    @Override
    public Grade grade(Response response) {
        return Typed.grade(response, parts);
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, List.of(), List.of());
    }

    @Override
    public Key key() {
        return new Key(parts.stream().map(Expected::shown).collect(Collectors.joining("; ")), List.of(), Map.of());
    }

    @Override
    public boolean typed() {
        return true;
    }
}
