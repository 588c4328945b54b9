package io.lector.writing;

import io.lector.question.Choice;
import io.lector.question.Distractor;
import io.lector.question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One right option among typed wrong ones. */
final class Choices {

    private Choices() {}

    static Choice of(Item item, String key, List<Wrong> wrongs, Feedback feedback) {
        List<String> texts = new ArrayList<>(List.of(key));
        wrongs.forEach(wrong -> texts.add(wrong.text()));
        Map<String, Option> options = item.options(texts);
        return new Choice(options.get(key), distractors(wrongs, options, List.of(key), feedback));
    }

    static List<Distractor> distractors(
            List<Wrong> wrongs, Map<String, Option> options, List<String> keys, Feedback feedback) {
        return wrongs.stream()
                .map(wrong -> new Distractor(
                        options.get(wrong.text()), wrong.confusion(), feedback.to(wrong, keys), wrong.evidence()))
                .toList();
    }
}
