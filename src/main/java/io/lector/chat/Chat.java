package io.lector.chat;

import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.problem.Refusal;
import io.lector.question.Asked;
import io.lector.quiz.Practice;
import io.lector.quiz.QuizFace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens conversations and answers messages: what a message does and what is said to it is committed together, once. */
@ApplicationScoped
class Chat {

    private final Bank bank;
    private final Libraries libraries;
    private final Practice practice;
    private final Dialogue dialogue;
    private final Conversations conversations;
    private final Messages messages;
    private final Clock clock;

    Chat(
            Bank bank,
            Libraries libraries,
            Practice practice,
            Dialogue dialogue,
            Conversations conversations,
            Messages messages,
            Clock clock) {
        this.bank = bank;
        this.libraries = libraries;
        this.practice = practice;
        this.dialogue = dialogue;
        this.conversations = conversations;
        this.messages = messages;
        this.clock = clock;
    }

    /** A conversation with the messages that are shown of it. */
    record Opened(Conversation conversation, List<Exchange> exchanges, Optional<QuizState> quiz) {}

    /** What came of a message. @param replay whether it had been answered before */
    record Answered(Exchange exchange, boolean replay) {}

    /** @throws Refusal NOT_FOUND if there is no such article */
    @Transactional
    Opened open(UUID learner, String article) {
        Conversation begun = new Conversation(learner, UUID.randomUUID(), article, Standing.fresh(), 0, now());
        Scene scene = scene(begun, UUID.randomUUID());
        Said greeting = dialogue.greet(scene);
        Exchange exchange = new Exchange(
                scene.message(),
                begun.started(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                greeting.replies(),
                Optional.empty());
        conversations.add(begun);
        messages.add(begun, exchange);
        Conversation opened = begun.after(greeting.standing());
        conversations.update(opened);
        return new Opened(opened, List.of(exchange), Optional.empty());
    }

    /**
     * A conversation with its newest messages before a place.
     *
     * @param before number of a message, from 0
     * @throws Refusal NOT_FOUND if this learner has no such conversation
     */
    @Transactional
    Opened read(UUID learner, UUID id, int before, int most) {
        Conversation conversation = conversations.require(learner, id);
        List<Exchange> shown = messages.newest(conversation, before, most).stream()
                .map(Exchange::withoutQuiz)
                .toList();
        return new Opened(conversation, shown, QuizState.of(scene(conversation, id)));
    }

    /**
     * Answers a message. The same again returns what was answered first.
     *
     * @throws Refusal NOT_FOUND if this learner has no such conversation, CONFLICT if the id was used for another message,
     *     INVALID if an action does not fit
     */
    @Transactional
    Answered say(UUID learner, UUID id, Message message) {
        Conversation conversation = conversations.requireLocked(learner, id);
        Optional<Messages.Placed> earlier = messages.find(learner, message.id());
        if (earlier.isPresent()) {
            return repeated(id, message, earlier.get());
        }
        Scene scene = scene(conversation, message.id());
        Said said = dialogue.reply(scene, message);
        Conversation after = conversation.after(said.standing());
        Exchange exchange = new Exchange(
                message.id(),
                now(),
                message.text(),
                message.action(),
                message.action().map(action -> Label.of(scene, action)),
                said.replies(),
                QuizState.of(scene(after, message.id())));
        messages.add(conversation, exchange);
        conversations.update(after);
        return new Answered(exchange, false);
    }

    private static Answered repeated(UUID conversation, Message message, Messages.Placed earlier) {
        if (!earlier.conversation().equals(conversation) || !earlier.exchange().repeats(message)) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT, "The message id " + message.id() + " was used for another message.");
        }
        return new Answered(earlier.exchange(), true);
    }

    private Scene scene(Conversation conversation, UUID message) {
        PublishedBank article = bank.published(conversation.article());
        Standing standing = conversation.standing();
        UUID learner = conversation.learner();
        Optional<QuizFace.QuizView> quiz = standing.quiz().map(running -> practice.read(learner, running));
        Optional<Asked> open = quiz.flatMap(running -> waiting(conversation, running));
        return new Scene(learner, message, article, libraries.of(article), standing, quiz, open);
    }

    /** The question that waits, unless it was answered or the quiz was finished past this conversation. */
    private Optional<Asked> waiting(Conversation conversation, QuizFace.QuizView quiz) {
        return conversation
                .standing()
                .waiting()
                .filter(question -> quiz.turns().stream()
                        .anyMatch(turn -> turn.questionId().equals(question)
                                && turn.state().equals(QuizFace.OPEN)))
                .map(question -> quiz.question()
                        .filter(first -> first.id().equals(question))
                        .orElseGet(() -> practice.asked(conversation.learner(), quiz.id(), question)));
    }

    /** PostgreSQL keeps microseconds: what is stored must equal what is returned. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
