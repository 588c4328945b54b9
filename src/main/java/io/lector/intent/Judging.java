package io.lector.intent;

import io.lector.question.Asked;
import io.lector.question.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers to "does the article say this?" */
final class Judging implements Answering {

    private static final Set<String> TRUE =
            Set.of("true", "correct", "right", "accurate", "t", "truth", "tru", "factual");
    private static final Set<String> FALSE =
            Set.of("false", "wrong", "incorrect", "f", "untrue", "inaccurate", "lie", "fake", "fals", "bogus");
    private static final Set<String> NEGATORS = Set.of("not", "never");
    private static final Set<String> AROUND =
            Table.words("it is that this the i think thought believe guess say would was so do does did will "
                    + "statement sentence answer going with for go am sure pretty definitely totally absolutely "
                    + "obviously probably maybe of course please hmm well um uh must be has to one said final my a "
                    + "claim quite not never ok suppose oh very really certainly surely clearly 100 sir bet option "
                    + "choose article says are they in an mean wait actually because know lol thanks like should "
                    + "kind but");

    private final Asked asked;
    private final Choosing choosing;

    Judging(Asked asked) {
        this.asked = asked;
        this.choosing = new Choosing(asked);
    }

    @Override
    public Optional<Intent> exact(Message message) {
        boolean question = message.isAsked() && Set.of("is", "was", "are").contains(message.word(0));
        Optional<Boolean> judged = question || !isPlain(message) ? Optional.empty() : judged(message);
        return judged.map(this::answer).or(() -> question ? Optional.empty() : choosing.exact(message));
    }

    private static boolean isPlain(Message message) {
        return message.terms().stream()
                .map(Term::word)
                .allMatch(word -> AROUND.contains(word)
                        || TRUE.contains(word)
                        || FALSE.contains(word)
                        || isYes(word)
                        || isNo(word));
    }

    private static boolean isYes(String word) {
        return word.equals("yes") || word.equals("y");
    }

    private static boolean isNo(String word) {
        return word.equals("no") || word.equals("n");
    }

    /** An adjective counts more than yes and no: "no, it's true". */
    private static Optional<Boolean> judged(Message message) {
        boolean negated = false;
        Optional<Boolean> byWord = Optional.empty();
        Optional<Boolean> byYes = Optional.empty();
        for (Term term : message.terms()) {
            String word = term.word();
            negated = word.equals("sure") || word.equals("but") ? false : negated || NEGATORS.contains(word);
            if (TRUE.contains(word) || FALSE.contains(word)) {
                boolean polarity = TRUE.contains(word) != negated;
                byWord = Optional.of(polarity);
                negated = false;
            } else if ((isYes(word) || isNo(word)) && byYes.isEmpty()) {
                byYes = Optional.of(isYes(word));
            }
        }
        return byWord.or(() -> bySo(message)).or(() -> byYesIn(message));
    }

    /** "I don't think so", "I think so". */
    private static Optional<Boolean> bySo(Message message) {
        List<String> words = message.terms().stream().map(Term::word).toList();
        int so = words.lastIndexOf("so");
        boolean thought =
                so > 0 && Set.of("think", "believe", "say", "guess", "suppose").contains(words.get(so - 1));
        return thought ? Optional.of(words.stream().noneMatch(NEGATORS::contains)) : Optional.empty();
    }

    private static Optional<Boolean> byYesIn(Message message) {
        return message.terms().stream()
                .map(Term::word)
                .filter(word -> isYes(word) || isNo(word))
                .findFirst()
                .map(Judging::isYes);
    }

    private Intent answer(boolean holds) {
        return new Intent.GiveAnswer(new Response.Choices(List.of(holds ? trueId() : falseId())));
    }

    private String trueId() {
        return asked.options().get(0).id();
    }

    private String falseId() {
        return asked.options().get(1).id();
    }

    /** "No, it opens in 2032", "that turns out to be false". */
    @Override
    public Optional<Intent> loose(Message message) {
        boolean first = isYes(message.word(0)) || isNo(message.word(0));
        if (first && message.signAfter(0) != ' ') {
            return Optional.of(answer(isYes(message.word(0))));
        }
        return message.isAsked() ? Optional.empty() : judged(message).map(this::answer);
    }
}
