package io.lector.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lector.intent.Intent;
import io.lector.question.Level;
import io.lector.question.Narrowing;
import io.lector.question.Response;
import io.lector.question.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a quick reply does: it is sent back as it was suggested. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Action.Quiz.class, name = "quiz"),
    @JsonSubTypes.Type(value = Action.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Action.Hint.class, name = "hint"),
    @JsonSubTypes.Type(value = Action.GiveUp.class, name = "give-up"),
    @JsonSubTypes.Type(value = Action.Skip.class, name = "skip"),
    @JsonSubTypes.Type(value = Action.Why.class, name = "why"),
    @JsonSubTypes.Type(value = Action.Where.class, name = "where"),
    @JsonSubTypes.Type(value = Action.Explain.class, name = "explain"),
    @JsonSubTypes.Type(value = Action.Ask.class, name = "ask"),
    @JsonSubTypes.Type(value = Action.Summary.class, name = "summary"),
    @JsonSubTypes.Type(value = Action.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Action.Missed.class, name = "missed"),
    @JsonSubTypes.Type(value = Action.Due.class, name = "due"),
    @JsonSubTypes.Type(value = Action.StartOver.class, name = "start-over"),
    @JsonSubTypes.Type(value = Action.Stop.class, name = "stop"),
    @JsonSubTypes.Type(value = Action.Help.class, name = "help")
})
@Schema(
        oneOf = {
            Action.Quiz.class,
            Action.Answer.class,
            Action.Hint.class,
            Action.GiveUp.class,
            Action.Skip.class,
            Action.Why.class,
            Action.Where.class,
            Action.Explain.class,
            Action.Ask.class,
            Action.Summary.class,
            Action.Progress.class,
            Action.Missed.class,
            Action.Due.class,
            Action.StartOver.class,
            Action.Stop.class,
            Action.Help.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "quiz", schema = Action.Quiz.class),
            @DiscriminatorMapping(value = "answer", schema = Action.Answer.class),
            @DiscriminatorMapping(value = "hint", schema = Action.Hint.class),
            @DiscriminatorMapping(value = "give-up", schema = Action.GiveUp.class),
            @DiscriminatorMapping(value = "skip", schema = Action.Skip.class),
            @DiscriminatorMapping(value = "why", schema = Action.Why.class),
            @DiscriminatorMapping(value = "where", schema = Action.Where.class),
            @DiscriminatorMapping(value = "explain", schema = Action.Explain.class),
            @DiscriminatorMapping(value = "ask", schema = Action.Ask.class),
            @DiscriminatorMapping(value = "summary", schema = Action.Summary.class),
            @DiscriminatorMapping(value = "progress", schema = Action.Progress.class),
            @DiscriminatorMapping(value = "missed", schema = Action.Missed.class),
            @DiscriminatorMapping(value = "due", schema = Action.Due.class),
            @DiscriminatorMapping(value = "start-over", schema = Action.StartOver.class),
            @DiscriminatorMapping(value = "stop", schema = Action.Stop.class),
            @DiscriminatorMapping(value = "help", schema = Action.Help.class)
        })
sealed interface Action {

    /** What it means, as if it had been typed. */
    Intent intent();

    /** The words for it where nothing of the article is at hand. */
    String label();

    /** The question that it is about, if it is about one: it does nothing once another one waits. */
    default Optional<String> onQuestion() {
        return Optional.empty();
    }

    /** Starts a quiz. @param length how many questions @param about what they ask for @param harder only the harder ones */
    @Schema(name = "QuizAction")
    record Quiz(Optional<@Min(1) @Max(50) Integer> length, Optional<Topic> about, Optional<Boolean> harder)
            implements Action {

        static Quiz of(int length) {
            return new Quiz(Optional.of(length), Optional.empty(), Optional.empty());
        }

        static Quiz usual() {
            return new Quiz(Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public Intent intent() {
            OptionalInt questions = length.map(OptionalInt::of).orElse(OptionalInt.empty());
            Level level = harder.orElse(false) ? Level.HARDER : Level.ANY;
            return new Intent.StartQuiz(questions, new Narrowing(about, level, Set.of()), Optional.empty());
        }

        @Override
        public String label() {
            return length.map(questions -> "Quiz me: " + questions + (questions == 1 ? " question" : " questions"))
                    .orElse("Quiz me");
        }
    }

    /** Answers the question that waits. */
    @Schema(name = "AnswerAction")
    record Answer(@NotBlank @Size(max = 100) String question, @NotNull @Valid Response response) implements Action {
        @Override
        public Intent intent() {
            return new Intent.GiveAnswer(response);
        }

        @Override
        public String label() {
            return "My answer";
        }

        @Override
        public Optional<String> onQuestion() {
            return Optional.of(question);
        }
    }

    /** Asks for the next hint. */
    @Schema(name = "HintAction")
    record Hint(@NotBlank @Size(max = 100) String question) implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskHint();
        }

        @Override
        public String label() {
            return "Give me a hint";
        }

        @Override
        public Optional<String> onQuestion() {
            return Optional.of(question);
        }
    }

    /** Says "I don't know". */
    @Schema(name = "GiveUpAction")
    record GiveUp(@NotBlank @Size(max = 100) String question) implements Action {
        @Override
        public Intent intent() {
            return new Intent.GiveUp();
        }

        @Override
        public String label() {
            return "I don't know";
        }

        @Override
        public Optional<String> onQuestion() {
            return Optional.of(question);
        }
    }

    /** Leaves the question unanswered. */
    @Schema(name = "SkipAction")
    record Skip(@NotBlank @Size(max = 100) String question) implements Action {
        @Override
        public Intent intent() {
            return new Intent.Skip();
        }

        @Override
        public String label() {
            return "Skip";
        }

        @Override
        public Optional<String> onQuestion() {
            return Optional.of(question);
        }
    }

    /** Why is that right, or wrong, or so? */
    @Schema(name = "WhyAction")
    record Why() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskWhy();
        }

        @Override
        public String label() {
            return "Why?";
        }
    }

    /** Where does the article say it? */
    @Schema(name = "WhereAction")
    record Where() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskWhere();
        }

        @Override
        public String label() {
            return "Show me where";
        }
    }

    /** @param explainer id of an explainer of the article */
    @Schema(name = "ExplainAction")
    record Explain(@NotBlank @Size(max = 100) String explainer) implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskExplain(explainer);
        }

        @Override
        public String label() {
            return "Explain this";
        }
    }

    /** Asks a question that was suggested. */
    @Schema(name = "AskAction")
    record Ask(@NotBlank @Size(max = TypedText.LONGEST) String text) implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskFree(text);
        }

        @Override
        public String label() {
            return text;
        }
    }

    /** What is the article about? */
    @Schema(name = "SummaryAction")
    record Summary() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskSummary();
        }

        @Override
        public String label() {
            return "What is it about?";
        }
    }

    /** What did I get wrong? */
    @Schema(name = "MissedAction")
    record Missed() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskMissed();
        }

        @Override
        public String label() {
            return "What did I get wrong?";
        }
    }

    /** How am I doing? */
    @Schema(name = "ProgressAction")
    record Progress() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskProgress();
        }

        @Override
        public String label() {
            return "How am I doing?";
        }
    }

    /** What is due? */
    @Schema(name = "DueAction")
    record Due() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskDue();
        }

        @Override
        public String label() {
            return "What is due?";
        }
    }

    /** Begins again with a new quiz. */
    @Schema(name = "StartOverAction")
    record StartOver() implements Action {
        @Override
        public Intent intent() {
            return new Intent.StartOver();
        }

        @Override
        public String label() {
            return "Start over";
        }
    }

    /** Ends the quiz. */
    @Schema(name = "StopAction")
    record Stop() implements Action {
        @Override
        public Intent intent() {
            return new Intent.Stop();
        }

        @Override
        public String label() {
            return "Stop the quiz";
        }
    }

    /** What can I do here? */
    @Schema(name = "HelpAction")
    record Help() implements Action {
        @Override
        public Intent intent() {
            return new Intent.AskHelp();
        }

        @Override
        public String label() {
            return "What can I ask?";
        }
    }
}
