package io.lector.chat;

import io.lector.intent.Intent;
import io.lector.intent.Matter;
import io.lector.quiz.QuizFace;

/** Tells what people ask of the chat itself: what answers here, how it marks, whom it believes. */
final class MatterTalk {

    private MatterTalk() {}

    static Said about(Scene scene, Intent.AskAbout ask) {
        String text =
                switch (ask.matter()) {
                    case NATURE ->
                        "I am a program: no person, and no language model either. I know this one article and"
                                + " nothing else, and I show where it says what I tell.";
                    case OFFTOPIC ->
                        "That is not what I can do. I can quiz you about the article, sum it up, explain who"
                                + " and what is in it, or answer questions from it.";
                    case MARKING ->
                        "You have up to three tries at a question; each wrong one takes a third of its mark."
                                + " Where several things are right, each one counts. Small slips of spelling are forgiven,"
                                + " hints cost no marks, and there is no time limit.";
                    case TRUST -> "I do not judge the article. I report who says what, and I show where it says so.";
                    case CHANGE -> change(scene);
                };
        return ask.matter() == Matter.CHANGE && scene.open().isEmpty()
                ? Said.of(scene.standing(), Reply.Suggestions.of(text, Suggestion.quiz(), Suggestion.help()))
                : SmallTalk.backTo(scene, text, text);
    }

    private static String change(Scene scene) {
        boolean tried = scene.turn().map(QuizFace.TurnView::tries).orElse(0) > 0;
        if (tried) {
            return "This question is still open: just send another answer.";
        }
        boolean closed =
                scene.standing().judged().filter(Standing.Judgement::closed).isPresent();
        if (scene.open().isEmpty()) {
            return "No question is open just now, and what is closed stays as it is. A new quiz may ask it again.";
        }
        return closed
                ? "That question is closed, and its answer stays as it is; another quiz may ask it again. Another one waits"
                        + " for you now."
                : "The question that waits has no answer yet; one that was skipped comes again in another quiz.";
    }
}
