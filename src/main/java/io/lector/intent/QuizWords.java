package io.lector.intent;

import io.lector.question.Level;
import io.lector.question.Narrowing;
import java.util.OptionalInt;

/** What kind of quiz a message asks for. */
final class QuizWords {

    private QuizWords() {}

    static Intent wanted(Message message, Wishes wishes) {
        return new Intent.StartQuiz(
                length(message),
                new Narrowing(wishes.topic(), level(wishes), wishes.kinds()),
                QuizSubject.in(message, wishes));
    }

    private static Level level(Wishes wishes) {
        if (wishes.weights().containsKey(Wish.HARDER)) {
            return Level.HARDER;
        }
        return wishes.weights().containsKey(Wish.EASIER) ? Level.EASIER : Level.ANY;
    }

    private static OptionalInt length(Message message) {
        for (int at = 0; at < message.size(); at++) {
            if (message.terms().get(at).isNumber()) {
                return counted(message.word(at));
            }
            boolean one = message.word(at).equals("one") && at + 1 < message.size();
            if (one && message.word(at + 1).matches("more|questions?|quick|last|final")) {
                return OptionalInt.of(1);
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt counted(String number) {
        if (!number.matches("\\d{1,9}")) {
            return OptionalInt.empty();
        }
        int length = Integer.parseInt(number);
        return length == 0 ? OptionalInt.empty() : OptionalInt.of(Math.min(length, Intent.StartQuiz.MOST));
    }
}
