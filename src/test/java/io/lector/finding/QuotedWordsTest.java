package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Which words of a quotation are told, and whose they are where its marks leave it open. */
class QuotedWordsTest {

    @Test
    void what_stands_for_something_said_before_is_not_told() {
        tellsWithout("as much", "“Norway is rich,” said Laura Moss. “We have said as much to the Americans.”");
        tellsWithout("Oslo did", "“Bergen sold two ferries and Oslo did so,” said Laura Moss.");
        tells(
                "“Bergen has as much snow as Oslo,” said Laura Moss.",
                "Laura Moss said “Bergen has as much snow as Oslo”.");
    }

    @Test
    void how_many_of_something_said_before_is_not_told() {
        tellsWithout("are for", "“Some are for the harbour of Bergen in Norway,” said Laura Moss.");
        tellsWithout("have", "“Half have left Norway for the harbours of Denmark,” said Laura Moss.");
        tells(
                "“Some of the ferries are for Norway,” said Laura Moss.",
                "Laura Moss said “Some of the ferries are for Norway”.");
    }

    @Test
    void one_person_is_not_they() {
        tellsWithout("they", "“As Ingrid Dahl said, they are about harbours and ferries,” said Laura Moss.");
    }

    @Test
    void what_adds_to_something_said_before_is_not_told() {
        tellsWithout("as well", "“The harbour board should be in the town of Bergen as well,” said Laura Moss.");
        tellsWithout("too”", "“The harbour of Bergen needs two new cranes too,” said Laura Moss.");
    }

    @Test
    void who_does_something_does_it_to_another() {
        tellsWithout(
                "outsold",
                "“It is very good for Norway because Bergen briefly outsold them last week,” said Laura Moss.");
    }

    @Test
    void a_quotation_is_not_broken_off_before_the_same_things_are_lost() {
        tellsWithout(
                "ferries",
                "“Norway bought four large ferries from Sweden and lost all four in the storms of last winter,” said"
                        + " Laura Moss.");
        tells(
                "“Norway bought four large ferries from Sweden and lost two cranes in the storms of last winter,” said"
                        + " Laura Moss.",
                "Laura Moss said “Norway bought four large ferries from Sweden …”.");
    }

    @Test
    void what_another_thought_is_not_what_the_speaker_says() {
        tellsWithout(
                "… Bergen",
                "“The purpose of the report was to persuade the people why the government thought Bergen was a very"
                        + " serious danger,” said Laura Moss.");
    }

    @Test
    void words_between_which_one_is_missing_are_not_told() {
        tellsWithout(
                "ability",
                "“We let a number of old rules limit our ability flexibility and did not mend our ferries early enough for"
                        + " the busy summer months in Norway,” said Laura Moss.");
    }

    @Test
    void a_closed_quotation_is_not_of_who_speaks_in_the_next_sentence() {
        tellsWithout(
                "Laura Moss said “",
                "Peter Berg visited Oslo.\n\n\"These ferries should be sold at once. Simply keeping the present harbour of"
                        + " Bergen is not an option.\" Engineer Laura Moss said it was not possible to overstate the cost"
                        + " of the harbour.");
    }

    @Test
    void where_a_mark_is_missing_narration_is_not_taken_for_a_quotation() {
        String opening =
                "\"The harbour of Oslo is old,\" said Laura Moss. \"We have sold two ferries to the Americans. ";
        String narration = "Mr Berg was careful in Sweden, saying ferries were important. ";
        tellsWithout("careful", opening + narration + "\"Norway is a partner of Sweden,\" Mr Berg said.");
        tellsWithout("Moss said “Norway", opening + narration + "\"Norway is a partner of Sweden,\" Mr Berg said.");
        tells(opening + "\"Norway is a partner of Sweden.\"", "Laura Moss said “Norway is a partner of Sweden”.");
    }

    @Test
    void a_quotation_is_never_cut_in_front() {
        tellsWithout(
                "“…",
                "“Digital tools have transformed the way we share news inside Norhaven Harbour and with all the fishing"
                        + " villages of northern Norway,” said Laura Moss.");
        tellsWithout("“…", "“I think this is because the ferries of Norway have improved,” said Laura Moss.");
    }
}
