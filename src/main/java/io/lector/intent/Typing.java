package io.lector.intent;

import io.lector.question.Asked;
import io.lector.question.Response;
import java.util.Optional;

/** Answers in words, numbers and dates. */
final class Typing implements Answering {

    private final String kind;

    Typing(Asked asked) {
        this.kind = asked.kind();
    }

    @Override
    public Optional<Intent> exact(Message message) {
        Message answer = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ANSWER);
        boolean number = answer.terms().stream().allMatch(term -> term.isNumber() || Dictionary.isSmall(term.word()));
        boolean some = answer.terms().stream().anyMatch(Term::isNumber);
        boolean more = answer.terms().stream().anyMatch(term -> term.word().equals("more"));
        boolean asks = FreeQuestion.opens(answer) && !FreeQuestion.isClause(answer);
        return message.word(0).equals("because") || number && some && !more && !asks
                ? loose(message)
                : Optional.empty();
    }

    /** Without what stands around the answer. Nobody answers in more characters than grading reads. */
    @Override
    public Optional<Intent> loose(Message message) {
        Message peeled = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ANSWER);
        String answer = peeled.bare();
        return answer.length() > Response.MAX_TEXT || Mash.isAll(message) || !isAnswer(message, peeled)
                ? Optional.empty()
                : Optional.of(new Intent.GiveAnswer(new Response.Text(answer)));
    }

    private boolean isAnswer(Message message, Message peeled) {
        return !FreeQuestion.asksOrNot(message) && AnswerShape.fits(kind, peeled);
    }
}
