package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.article.ArticleText;
import io.lector.language.Analyser;
import io.lector.language.ParsedSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Names and titles are told whole, and as the article has them. */
class WholeNamesTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 5);

    private static List<String> in(String text) {
        return Reading.of(text).told();
    }

    private static boolean cut(String text, String word) {
        ParsedSentence sentence =
                new Analyser().analyse(ArticleText.of(text), DAY).sentences().get(0);
        return CapitalRun.cutBefore(sentence, index(sentence, word));
    }

    private static int index(ParsedSentence sentence, String word) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.token(at).text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_role_never_begins_in_the_middle_of_a_name() {
        assertTrue(cut("Norway met Songs of the Fjords presenter Laura Moss in Bergen.", "Fjords"));
        assertTrue(cut("They met, No Harbour singer Laura Moss said.", "Harbour"));
        assertTrue(cut("Laura Moss met 400 Bergen councillor Peter Dahl.", "Bergen"));
        assertTrue(cut("Laura Moss beat Norway and Bergen goalkeeper Peter Dahl.", "Bergen"));
    }

    @Test
    void a_role_begins_behind_the_words_of_the_sentence() {
        assertFalse(cut("But Bergen councillor Peter Dahl left.", "Bergen"));
        assertFalse(cut("Laura Moss met the Bergen councillor Peter Dahl.", "Bergen"));
        assertFalse(cut("On Monday Bergen councillor Peter Dahl left.", "Bergen"));
        assertFalse(cut("Laura Moss and Bergen councillor Peter Dahl left.", "Bergen"));
    }

    @Test
    void a_role_with_a_number_keeps_it() {
        tellsWithout("a m ", "Laura Moss met 400m Olympic champion Peter Dahl in Bergen on Monday.");
    }

    @Test
    void a_common_word_that_opens_the_sentence_makes_no_name_of_a_role() {
        tellsWithout("Veteran", "Veteran ferry engineer Laura Moss sold 12 ferries to Norway in 2019.");
    }

    @Test
    void an_office_is_called_after_its_country_only_where_english_does() {
        tells("Norwegian President Laura Moss sold 12 ferries in 2019.", "Laura Moss is the president of Norway.");
        tells("UK chancellor Laura Moss sold 12 ferries in 2019.", "Laura Moss is the UK chancellor.");
        tells("German Chancellor Laura Moss sold 12 ferries in 2019.", "Laura Moss is the chancellor of Germany.");
    }

    @Test
    void a_rank_before_an_office_is_part_of_it() {
        tellsWithout("Vice-Prime minister", "Vice-Prime Minister Laura Moss sold 12 ferries in 2019.");
    }

    @Test
    void a_role_behind_a_name_has_its_article() {
        tells("Norway needs 40 new ferries, said Laura Moss, UNICEF chief.", "Laura Moss is the UNICEF chief.");
    }

    @Test
    void a_role_that_only_the_article_explains_is_none() {
        tellsWithout("economist", "Laura Moss, chief economist for the region at Bergen Bank, visited Oslo on Monday.");
        tells(
                "Laura Moss, minister for the environment in Norway, visited Bergen on Monday.",
                "Laura Moss is minister for the environment in Norway.");
    }

    @Test
    void what_somebody_was_named_is_no_role() {
        tellsWithout(
                "is named", "Laura Moss, named coach of the year by the Norwegian Ferry Board in 2029, won a prize.");
    }

    @Test
    void letters_in_a_role_are_written_out() {
        tells(
                "The Royal Academy of Ferries (RAF) sold 12 ferries in 2019. Laura Moss, director of the RAF, visited"
                        + " Bergen on Monday.",
                "Laura Moss is director of the Royal Academy of Ferries.");
    }

    @Test
    void a_last_name_that_a_band_has_as_well_is_nobodys() {
        tellsWithout(
                "Peter Kestrel sold",
                "Peter Kestrel visited Oslo on Monday. Norway invited Kestrel guitarist Laura Moss to Bergen in 2019."
                        + " Kestrel sold 12 ferries in 2019.");
    }

    @Test
    void nobody_speaks_of_himself_by_name() {
        tellsWithout(
                "Dahl said that Peter Dahl",
                "Peter Dahl visited Oslo on Monday. Norway needs Dahl's 40 new ferries, Peter Dahl said.");
    }

    @Test
    void a_courtesy_title_goes_away_before_a_name_in_full() {
        tellsWithout(
                "Mr Peter Dahl",
                "Peter Dahl opened a school in Bergen on Monday. The Norwegian parliament rejected Mr Dahl's plan for"
                        + " 12 schools in 2030.");
    }

    @Test
    void a_peer_keeps_the_name_that_the_article_gives() {
        tellsWithout(
                "Lord Peter Dahl",
                "Peter Dahl opened a school in Bergen on Monday. Norway rejected Lord Dahl's plan for 12 schools in"
                        + " 2030.");
    }

    @Test
    void a_name_does_not_begin_with_an_article() {
        tellsWithout("that An ", "An O'Brien penalty gave Norway victory over Denmark, Laura Moss said.");
        tellsWithout(" An ", "Denmark lost. An O'Brien penalty gave Norway a victory in Bergen on Monday.");
    }

    @Test
    void the_title_of_a_work_keeps_the_capital_of_its_article() {
        tellsWithout(
                "a Different Harbour",
                "A Different Harbour, which was made in Norway, has been shown by the BBC in Bergen.");
    }

    @Test
    void the_title_of_a_work_is_told_whole_or_not_at_all() {
        tellsWithout("version of Run", "Laura Moss performed a mellow version of Run And Let Go in Bergen on Monday.");
    }

    @Test
    void a_participle_behind_a_comma_is_not_the_verb_of_the_sentence() {
        tellsWithout("Moss ranked", "Laura Moss, ranked 106 in the world, dominated the final in Bergen on Monday.");
    }

    @Test
    void a_firm_that_has_been_named_keeps_its_noun_the_second_time() {
        tellsWithout(
                "collapse of Kestrel Motors",
                "Kestrel Motors is a car company in Bergen. Kestrel Motors has said that the sale of its main factory"
                        + " will lead to the collapse of the company.");
    }

    @Test
    void a_name_in_full_has_its_article_when_only_its_letters_stand_alone() {
        tells(
                "Norway wants closer European Union links. The EU sold 12 ferries to Norway in 2019.",
                "The European Union sold 12 ferries to Norway in 2019.");
    }
}
