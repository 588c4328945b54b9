package io.lector.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AnswerReaderTest {

    private final ExpectedAnswers expected = ExpectedAnswers.load();

    @ParameterizedTest(name = "{0}: \"{1}\" is {2}")
    @CsvFileSource(resources = "/grading/answers.csv", delimiter = '|', numLinesToSkip = 1, quoteCharacter = '\u0001')
    void an_answer_is_understood_as_people_type_it(String id, String typed, Match.Outcome outcome) {
        Match match = AnswerReader.read(typed, expected.get(id));
        assertEquals(outcome, match.outcome(), () -> typed + ": " + match);
        assertEquals(outcome == Match.Outcome.RIGHT, match.reason().isEmpty());
        assertFalse(match.reason().contains(expected.get(id).shown()), match::reason);
    }
}
