package io.lector.intent;

import io.lector.question.Asked;
import io.lector.question.Response;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers that put options in an order. */
final class Sequencing implements Answering {

    private static final Set<String> LINKS =
            Set.of("then", "and", "next", "after", "followed", "finally", "before", "lastly");

    private static final Set<String> NEUTRAL = Table.words(
            "first last came come comes happened happens begins starts started next finally later start end was");

    private final Asked asked;
    private final OptionWords words;

    Sequencing(Asked asked) {
        this.asked = asked;
        this.words = new OptionWords(asked.options());
    }

    @Override
    public Optional<Intent> exact(Message message) {
        int count = asked.options().size();
        Message answer = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ANSWER);
        List<Integer> glued = answer.size() == 1 ? Choosing.glued(answer.word(0), count) : List.of();
        return glued.size() == count
                ? order(glued)
                : References.in(message, count, false).flatMap(named -> order(named.places()));
    }

    @Override
    public Optional<Intent> loose(Message message) {
        Set<Integer> places = new LinkedHashSet<>();
        for (Message part : Parts.of(message, LINKS)) {
            List<Integer> best = words.best(part, NEUTRAL);
            if (best.size() == 1) {
                places.add(best.get(0));
            }
        }
        return order(List.copyOf(places));
    }

    /** Only a whole order is one. */
    private Optional<Intent> order(List<Integer> places) {
        return places.size() == asked.options().size()
                ? Optional.of(new Intent.GiveAnswer(new Response.Order(places.stream()
                        .map(place -> asked.options().get(place).id())
                        .toList())))
                : Optional.empty();
    }
}
