package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee&#191;s council is all talk",
                "Kim Moss will play Ann Lee in the first round.said of the Norhaven Open",
                "the port owns aboutroughly one percent of the fleet",
                "Wer'e not getting new ferries",
                "the council would, set out any concerns of the crew",
                "the ferries carry goods like, oranges"
            })
    void a_word_broken_by_the_source_is_found(String words) {
        assertEquals("a sentence broken by its source", BrokenWords.fault(words).orElse(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour's site norhaven.example.com tells whichever ferry is late",
                "We're not getting new ferries",
                "the council would, in time, set out its concerns",
                "the plans are theirs, about which much was said"
            })
    void plain_words_are_not(String words) {
        assertEquals("", BrokenWords.fault(words).orElse(""));
    }
}
