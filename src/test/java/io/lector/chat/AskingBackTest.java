package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.intent.Intent;
import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Process;
import io.lector.question.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked back about, each sense of it can be taken. */
class AskingBackTest {

    private static final Intent ANSWER = new Intent.GiveAnswer(new Response.Choices(List.of("c")));
    private static final Asked OPEN = new Asked(
            "q1",
            1,
            "multiple-choice",
            Process.RETRIEVE,
            "What is on the button?",
            List.of(new Option("a", "Wait"), new Option("c", "Skip")),
            List.of(),
            2);

    static Stream<Intent> commands() {
        return Stream.of(
                Intent.StartQuiz.any(),
                new Intent.AskHint(),
                new Intent.GiveUp(),
                new Intent.Skip(),
                new Intent.AskWhy(),
                new Intent.AskWhere(),
                new Intent.AskFree("What is on the button?"),
                new Intent.AskProgress(),
                new Intent.AskDue(),
                new Intent.StartOver(),
                new Intent.Stop(),
                new Intent.AskSummary(),
                new Intent.AskMissed(),
                new Intent.AskHelp());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_that_may_be_an_answer_is_offered_beside_it(Intent command) {
        Scene scene = new Scene(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                null,
                Standing.fresh(),
                Optional.empty(),
                Optional.of(OPEN));
        Said said = AskingBack.which(scene, List.of(command, ANSWER));
        List<Suggestion> meanings = said.replies().get(0).suggestions();
        assertTrue(meanings.size() >= 2, meanings.toString());
        assertEquals(command.getClass(), meanings.get(0).action().intent().getClass());
        assertEquals("My answer: Skip", meanings.get(1).label());
        assertTrue(
                meanings.stream().anyMatch(meaning -> meaning.action() instanceof Action.Hint),
                "the ways on are shown as well");
    }
}
