package io.lector.chat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.question.Asked;
import io.lector.question.Confusion;
import io.lector.question.Key;
import io.lector.question.Verdict;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Lector says. A client that shows only {@code text} and {@code suggestions} leaves nothing out. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Reply.Question.class, name = "question"),
    @JsonSubTypes.Type(value = Reply.Judged.class, name = "verdict"),
    @JsonSubTypes.Type(value = Reply.Hint.class, name = "hint"),
    @JsonSubTypes.Type(value = Reply.Explanation.class, name = "explainer"),
    @JsonSubTypes.Type(value = Reply.Answer.class, name = "answer"),
    @JsonSubTypes.Type(value = Reply.Progress.class, name = "progress"),
    @JsonSubTypes.Type(value = Reply.Suggestions.class, name = "suggestions"),
    @JsonSubTypes.Type(value = Reply.NotInArticle.class, name = "not-in-article")
})
@Schema(
        oneOf = {
            Reply.Question.class,
            Reply.Judged.class,
            Reply.Hint.class,
            Reply.Explanation.class,
            Reply.Answer.class,
            Reply.Progress.class,
            Reply.Suggestions.class,
            Reply.NotInArticle.class
        },
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "question", schema = Reply.Question.class),
            @DiscriminatorMapping(value = "verdict", schema = Reply.Judged.class),
            @DiscriminatorMapping(value = "hint", schema = Reply.Hint.class),
            @DiscriminatorMapping(value = "explainer", schema = Reply.Explanation.class),
            @DiscriminatorMapping(value = "answer", schema = Reply.Answer.class),
            @DiscriminatorMapping(value = "progress", schema = Reply.Progress.class),
            @DiscriminatorMapping(value = "suggestions", schema = Reply.Suggestions.class),
            @DiscriminatorMapping(value = "not-in-article", schema = Reply.NotInArticle.class)
        })
sealed interface Reply {

    /** Plain, complete by itself; lines apart by a line feed. */
    String text();

    /** Where the article says it. */
    List<Citation> citations();

    /** Quick replies, the likeliest first. */
    List<Suggestion> suggestions();

    /** A question to answer. @param number from 1 */
    @Schema(name = "QuestionReply")
    record Question(
            String text, List<Citation> citations, List<Suggestion> suggestions, Asked question, int number, int length)
            implements Reply {}

    /**
     * What became of an answer.
     *
     * @param fraction 0..1 of the full mark
     * @param closed whether the question takes no answer any more; only then there are key and explanation
     */
    @Schema(name = "VerdictReply")
    record Judged(
            String text,
            List<Citation> citations,
            List<Suggestion> suggestions,
            String questionId,
            Verdict verdict,
            double fraction,
            boolean closed,
            Optional<Confusion> confusion,
            Optional<Key> key,
            Optional<String> explanation)
            implements Reply {}

    /** A hint. @param number which, from 1 @param of how many there are */
    @Schema(name = "HintReply")
    record Hint(
            String text, List<Citation> citations, List<Suggestion> suggestions, String questionId, int number, int of)
            implements Reply {}

    /** A short explanation. */
    @Schema(name = "ExplainerReply")
    record Explanation(
            String text,
            List<Citation> citations,
            List<Suggestion> suggestions,
            String explainerId,
            String title,
            List<Line> sentences)
            implements Reply {

        /** @param source "article" or "background" */
        record Line(String text, String source, Optional<Explainer.Source> background) {}
    }

    /** What the article says about a free question. */
    @Schema(name = "AnswerReply")
    record Answer(String text, List<Citation> citations, List<Suggestion> suggestions, List<Statement> statements)
            implements Reply {}

    /**
     * What is known of the article's facts.
     *
     * @param learning seen, but not known (any more)
     * @param due known once, to be asked again by now
     * @param result of the quiz that has just ended
     */
    @Schema(name = "ProgressReply")
    record Progress(
            String text,
            List<Citation> citations,
            List<Suggestion> suggestions,
            int known,
            int learning,
            int unseen,
            int due,
            int total,
            Optional<Result> result)
            implements Reply {}

    /**
     * How a quiz went.
     *
     * @param asked questions that were answered, or given up
     * @param skipped questions that were passed over
     * @param unasked questions that the quiz did not come to
     * @param understood what the questions answered right were about
     * @param readAgain where the article says what was answered wrong
     */
    @Schema(name = "QuizResult")
    record Result(
            int asked,
            int correct,
            int partial,
            int skipped,
            int unasked,
            List<String> understood,
            List<Citation> readAgain) {}

    /** Talk about the talk: a greeting, help, a question back. */
    @Schema(name = "SuggestionsReply")
    record Suggestions(String text, List<Citation> citations, List<Suggestion> suggestions) implements Reply {

        static Suggestions of(String text, Suggestion... suggestions) {
            return new Suggestions(text, List.of(), List.of(suggestions));
        }
    }

    /** Nothing in the article answers. @param closest the nearest thing that it does say */
    @Schema(name = "NotInArticleReply")
    record NotInArticle(
            String text, List<Citation> citations, List<Suggestion> suggestions, Optional<Statement> closest)
            implements Reply {}
}
