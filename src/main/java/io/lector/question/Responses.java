package io.lector.question;

import io.lector.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Reading responses in the shape that a kind takes. */
final class Responses {

    private Responses() {}

    static Grade gaveUp() {
        return Grade.unsure("No answer given.");
    }

    static String single(Response response) {
        List<String> choices = choices(response);
        if (choices.size() != 1) {
            throw Refusal.invalid("response.choices", "choose exactly one option");
        }
        return choices.get(0);
    }

    static List<String> choices(Response response) {
        if (response instanceof Response.Choices given) {
            return given.choices();
        }
        throw Refusal.invalid("response", "this question takes {\"choices\": [option ids]}");
    }

    static String text(Response response) {
        if (response instanceof Response.Text given && !given.text().isBlank()) {
            return given.text().strip();
        }
        throw Refusal.invalid("response", "this question takes {\"text\": \"words\"}, not blank");
    }

    /** A shuffled copy; the options' own order must not matter, so they are sorted by id first. */
    static List<Option> shuffled(List<Option> options, RandomGenerator chance) {
        List<Option> shuffled = new ArrayList<>(options);
        shuffled.sort(java.util.Comparator.comparing(Option::id));
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = chance.nextInt(i + 1);
            Option swapped = shuffled.get(i);
            shuffled.set(i, shuffled.get(j));
            shuffled.set(j, swapped);
        }
        return shuffled;
    }
}
