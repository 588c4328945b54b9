package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Where what somebody is reported to have said begins and ends. */
class ReportsTest {

    @Test
    void a_clause_is_not_told_without_the_verb_that_the_parser_hung_elsewhere() {
        tellsWithout(
                "suggested",
                "Laura Moss said data from two harbours suggested 900 \"safety engineers\" had left Norway since 2019.");
        tellsWithout(
                "commitments",
                "Peter Moss insists his two main commitments, to be paid for by a 5% fee on ferries,"
                        + " will please sailors all along the coast.");
        tellsWithout(
                "ferry",
                "Laura Moss said there would be no ferry to Bergen at all, and the mayor of Oslo has bought two cranes.");
    }

    @Test
    void a_noun_that_is_tagged_as_a_verb_is_no_verb() {
        tells(
                "Laura Moss said more than 250 hunts would meet legally in Norway after the Danish ban.",
                "Laura Moss said that more than 250 hunts would meet legally in Norway after the Danish ban.");
    }

    @Test
    void who_told_others_to_do_something_did_not_say_the_clause_before() {
        tellsWithout(
                "censure",
                "Peter Moss opened a harbour in Bergen. Mr Moss's own comments on shipping had prompted censure - he"
                        + " told sailors from Oslo and Bergen to \"go away\" and build boats of their own.");
    }

    @Test
    void nobody_is_reported_to_have_named_oneself() {
        tellsWithout(
                "angered",
                "Peter Moss opened a pier. The company of Peter Moss had angered Norway - he told refugees from Oslo that"
                        + " it was closed.");
    }

    @Test
    void who_is_told_is_not_taken_for_what_is_said() {
        tellsWithout(
                "remained",
                "Peter Moss opened a harbour. Mr Moss told a Commons select committee human rights concerns over Norway"
                        + " remained.");
    }

    @Test
    void a_time_before_an_inserted_saying_belongs_to_what_is_said() {
        tellsWithout("village", "Before now, Laura Moss said, the harbour of Bergen has been seen as a small village.");
        tells(
                "By contrast, Laura Moss said, digging up harbours and laying cables can take weeks or months in Bergen.",
                "Laura Moss said that digging up harbours and laying cables can take weeks or months in Bergen.");
    }

    @Test
    void an_aside_that_is_not_closed_is_not_told() {
        tellsWithout(
                "particularly",
                "Laura Moss said that engineers, particularly harbour engineers should embrace the new cranes of Bergen.");
        tellsWithout(
                "having",
                "Captain Howard Moss played a good pass to allow Peter Berg to send Gary Lee away but, having shrugged off"
                        + " Berg, the Bergen midfielder planted his shot wide from 10 yards.");
    }

    @Test
    void what_somebody_believes_is_told_in_the_present() {
        tells(
                "Laura Moss believes that young engineers should embrace the new cranes of Bergen.",
                "Laura Moss believes that young engineers should embrace the new cranes of Bergen.");
    }

    @Test
    void an_answer_to_words_that_are_not_told_says_nothing() {
        tellsWithout(
                "sentiments", "Laura Moss left Oslo on Monday. Engineer Peter Berg echoed Laura Moss's sentiments.");
        tellsWithout("comments", "The Bergen Harbour Board said Laura Moss's comments were \"highly irresponsible\".");
        tells(
                "Engineer Peter Berg echoed Laura Moss's views on the ferries of Norway.",
                "Peter Berg echoed Laura Moss's views on the ferries of Norway.");
    }

    @Test
    void words_of_which_only_the_occasion_is_told_say_nothing() {
        tellsWithout("remarks", "Laura Moss made her remarks during a speech in Oslo to the Bergen Harbour Board.");
        tellsWithout(
                "comments",
                "Laura Moss said that the comments from Norway came at a time when trust in ferries was softening.");
        tellsWithout(
                "underlined", "Data coming out of Norway on Thursday underlined the problems facing Danish ferries.");
        tells(
                "Laura Moss made her remarks about Norwegian ferries during a speech in Oslo.",
                "Laura Moss made her remarks about Norwegian ferries during a speech in Oslo.");
    }

    @Test
    void a_word_in_marks_is_not_told_without_them() {
        tellsWithout(
                "rescue", "Laura Moss said \"friendly\" rescue tactics could encourage reckless sailing in Norway.");
        tellsWithout(
                "rescue tactics could",
                "Laura Moss said rescue tactics, such as slow boats, could encourage reckless sailing in Norway.");
        tellsWithout(
                "tactics encouraged", "Rescue tactics, such as slow boats, encouraged 40 sailors in Norway in 2030.");
    }

    @Test
    void a_thing_that_is_promised_is_no_clause() {
        tellsWithout(
                "most positive",
                "Laura Moss promised \"the most positive and upbeat harbour festival Norway has ever run\".");
    }

    @Test
    void what_is_foretold_keeps_its_time() {
        tellsWithout(
                "predict",
                "By the end of 2031, the Harbour Board predicts that 75% of all ferries in Norway will be electric.");
    }

    @Test
    void what_is_named_after_somebody_is_not_that_person() {
        tellsWithout(
                "Pieter Mossvold made",
                "Pieter, named after the Norwegian painter Pieter Mossvold, made a map of 12 harbours in Norway on Monday.");
    }
}
