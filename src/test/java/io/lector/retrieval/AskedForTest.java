package io.lector.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedForTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who opened the bridge? | WHO",
                "and whose idea was it | WHO",
                "Which minister resigned? | WHO",
                "where was the talk held | WHERE",
                "In which city do they meet? | WHERE",
                "WHEN WAS THAT | WHEN",
                "What year did it open? | WHEN",
                "how many lanterns | HOW_MANY",
                "How old is the bridge? | HOW_MANY",
                "What percentage of the votes was lost? | HOW_MANY",
                "why | WHY",
                "What is one reason for the delay? | WHY",
                "How did they cross the river? | HOW",
                "What did the engineer show? | WHAT",
                "Was the bridge closed? | YES_NO",
                "lanterns | WHAT"
            })
    void the_question_word_tells_the_type_of_the_answer(String question, AnswerType type) {
        assertEquals(type, AskedFor.in(question).type());
    }

    @Test
    void what_somebody_says_is_asked_for() {
        assertTrue(AskedFor.in("According to Rosa Lind, who is in danger?").reported());
        assertTrue(AskedFor.in("What does Lind think of it?").reported());
    }

    @Test
    void who_somebody_is_is_asked_for() {
        assertTrue(AskedFor.in("Who is Lena Brandt?").identity());
        assertTrue(AskedFor.in("what's the job of Lena Brandt").identity());
    }
}
