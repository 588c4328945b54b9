package io.lector.chat;

import io.lector.intent.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the next message is understood against.
 *
 * @param quiz the quiz that runs
 * @param waiting the question of it that waits for an answer
 * @param skipped questions of it that were passed over
 * @param judged what the last verdict was about
 * @param told ids of the facts that were told last
 * @param asked the last free question, as it was searched for
 * @param offered what "yes" takes
 * @param last what was told last, an answer or a verdict
 * @param previous the quiz that ended last
 * @param facing whether the question that waits was said last, and nothing else with it
 */
record Standing(
        Optional<UUID> quiz,
        Optional<String> waiting,
        List<String> skipped,
        Optional<Judgement> judged,
        List<String> told,
        Optional<String> asked,
        Optional<Action> offered,
        Told last,
        Optional<UUID> previous,
        boolean facing) {

    /** What a verdict was about. @param remark what was said of the answer @param closed whether the key was told */
    record Judgement(String question, int version, String remark, boolean closed) {}

    Standing {
        skipped = List.copyOf(skipped);
        told = List.copyOf(told);
    }

    static Standing fresh() {
        return new Standing(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Told.NOTHING,
                Optional.empty(),
                false);
    }

    Standing running(UUID started) {
        return new Standing(
                Optional.of(started),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                told,
                asked,
                Optional.empty(),
                Told.NOTHING,
                quiz.or(() -> previous),
                false);
    }

    Standing waitingFor(String question) {
        return new Standing(quiz, Optional.of(question), skipped, judged, told, asked, offered, last, previous, facing);
    }

    /** What was said of a question that is passed over is not talked about any more. */
    Standing skipping(String question) {
        List<String> more = new ArrayList<>(skipped);
        more.add(question);
        Optional<Judgement> other = judged.filter(verdict -> !verdict.question().equals(question));
        Told kept = judged.isPresent() && other.isEmpty() ? Told.NOTHING : last;
        return new Standing(quiz, waiting, more, other, told, asked, offered, kept, previous, facing);
    }

    Standing judging(Judgement judgement) {
        return new Standing(
                quiz,
                waiting,
                skipped,
                Optional.of(judgement),
                List.of(),
                asked,
                Optional.empty(),
                Told.VERDICT,
                previous,
                facing);
    }

    Standing telling(String question, List<String> facts) {
        return new Standing(
                quiz,
                waiting,
                skipped,
                judged,
                facts,
                Optional.of(question),
                Optional.empty(),
                Told.ANSWER,
                previous,
                facing);
    }

    /** A free question that was not answered: what was told before is not what the next one is about. */
    Standing asking(String question) {
        return new Standing(
                quiz,
                waiting,
                skipped,
                judged,
                List.of(),
                Optional.of(question),
                Optional.empty(),
                Told.NOTHING,
                previous,
                facing);
    }

    Standing offering(Action offer) {
        return new Standing(quiz, waiting, skipped, judged, told, asked, Optional.of(offer), last, previous, facing);
    }

    Standing withoutOffer() {
        return new Standing(quiz, waiting, skipped, judged, told, asked, Optional.empty(), last, previous, facing);
    }

    Standing ended() {
        return new Standing(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                judged,
                told,
                asked,
                Optional.empty(),
                last,
                quiz.or(() -> previous),
                false);
    }

    Standing facing(boolean alone) {
        return new Standing(quiz, waiting, skipped, judged, told, asked, offered, last, previous, alone);
    }
}
