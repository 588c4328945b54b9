package io.lector.chat;

import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Response;
import java.util.List;

/** A quick reply: the words on it, and what it does. */
record Suggestion(String label, Action action) {

    static final int USUAL_LENGTH = 5;

    /** With the words that its action has anyway. */
    static Suggestion of(Action action) {
        return new Suggestion(action.label(), action);
    }

    static Suggestion quiz() {
        return of(Action.Quiz.of(USUAL_LENGTH));
    }

    static Suggestion moreQuestions() {
        return new Suggestion(USUAL_LENGTH + " more questions", Action.Quiz.of(USUAL_LENGTH));
    }

    static Suggestion option(Asked asked, int position) {
        Option option = asked.options().get(position);
        return new Suggestion(
                Letters.of(position) + ") " + option.text(),
                new Action.Answer(asked.id(), new Response.Choices(List.of(option.id()))));
    }

    static Suggestion hint(String question) {
        return of(new Action.Hint(question));
    }

    static Suggestion dontKnow(String question) {
        return of(new Action.GiveUp(question));
    }

    static Suggestion tellMe(String question) {
        return new Suggestion("Tell me the answer", new Action.GiveUp(question));
    }

    static Suggestion skip(String question) {
        return of(new Action.Skip(question));
    }

    static Suggestion where() {
        return of(new Action.Where());
    }

    /** @param title the question that the explainer answers */
    static Suggestion explain(String title, String explainer) {
        return new Suggestion(title, new Action.Explain(explainer));
    }

    static Suggestion ask(String question) {
        return of(new Action.Ask(question));
    }

    static Suggestion summary() {
        return of(new Action.Summary());
    }

    static Suggestion missed() {
        return of(new Action.Missed());
    }

    static Suggestion progress() {
        return of(new Action.Progress());
    }

    static Suggestion stop() {
        return of(new Action.Stop());
    }

    static Suggestion help() {
        return of(new Action.Help());
    }
}
