package io.lector.intent;

import io.lector.question.Response;
import java.util.Optional;

/** Answers in words, numbers and dates. */
final class Typing implements Answering {

    @Override
    public Optional<Intent> exact(Message message) {
        Message answer = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ANSWER);
        boolean number = answer.terms().stream().allMatch(term -> term.isNumber() || Dictionary.isSmall(term.word()));
        boolean some = answer.terms().stream().anyMatch(Term::isNumber);
        return message.word(0).equals("because")
                        || number
                                && some
                                && answer.terms().stream()
                                        .noneMatch(term -> term.word().equals("more"))
                ? loose(message)
                : Optional.empty();
    }

    /** Without what stands around the answer. Nobody answers in more characters than grading reads. */
    @Override
    public Optional<Intent> loose(Message message) {
        String answer =
                Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ANSWER).bare();
        return answer.length() > Response.MAX_TEXT || Mash.isAll(message)
                ? Optional.empty()
                : Optional.of(new Intent.GiveAnswer(new Response.Text(answer)));
    }
}
