package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is who, and who says what. */
class RolesAndSpeakersTest {

    private static List<String> in(String text) {
        return Reading.of(text).told();
    }

    private static List<EntityType> types(String name, String text) {
        return Reading.of(text).findings().book().entities().stream()
                .filter(entity -> entity.name().endsWith(name))
                .map(Entity::type)
                .toList();
    }

    @Test
    void a_description_before_the_name_tells_who_somebody_is() {
        tells(
                "The BBC's Oslo correspondent, Laura Moss, visited Bergen on Monday.",
                "Laura Moss is the BBC's Oslo correspondent.");
    }

    @Test
    void a_description_without_any_name_tells_too_little() {
        tellsWithout("is the captain", "The captain, Laura Moss, visited Bergen on Monday.");
    }

    @Test
    void a_bare_office_before_the_name_tells_too_little() {
        tellsWithout("Laura Moss is", "On Monday in Bergen, minister Laura Moss opened the Harbour Museum.");
    }

    @Test
    void a_former_role_is_no_role() {
        tellsWithout("correspondent", "The BBC's former Oslo correspondent, Laura Moss, visited Bergen on Monday.");
    }

    @Test
    void a_role_told_of_the_past_is_not_told_in_the_present() {
        tellsWithout("is the", "In 1949, the Harbour Board's director, Laura Moss, opened a school in Bergen.");
    }

    @Test
    void a_role_without_an_article_is_read() {
        tells(
                "“We are ready for winter,” said Laura Moss, director of the Oslo Weather Institute.",
                "Laura Moss is director of the Oslo Weather Institute.");
    }

    @Test
    void a_condition_forbids_a_plain_fact() {
        tellsWithout("ferries", "Norway will sell 12 ferries unless Denmark protests.");
    }

    @Test
    void as_somebody_said_makes_a_claim() {
        tells(
                "As Laura Moss told The Times, Norway sold 12 ferries in 2019.",
                "Laura Moss said that Norway sold 12 ferries in 2019.");
    }

    @Test
    void as_nobody_known_said_is_not_the_articles_own_voice() {
        tellsWithout("ferries", "As a spokesman said, Norway sold 12 ferries in 2019.");
        tellsWithout("ferries", "As one official put it, Norway sold 12 ferries in 2019.");
    }

    @Test
    void what_somebody_tells_behind_a_comma_is_not_the_articles_own_voice() {
        tellsWithout("ferries", "Norway has opened three ferries in Bergen, the mayor told reporters.");
    }

    @Test
    void what_happens_while_somebody_reports_something_else_is_not_said() {
        tellsWithout("that", "As Laura Moss reported the accident, Norway sold 12 ferries in Bergen.");
    }

    @Test
    void according_to_somebody_makes_a_claim() {
        tells(
                "According to Laura Moss, Norway sold 12 ferries in 2019.",
                "Laura Moss said that Norway sold 12 ferries in 2019.");
    }

    @Test
    void a_single_unnamed_person_is_no_speaker() {
        tellsWithout("ferries", "A Danish official said that Norway sold 12 ferries in 2019.");
    }

    @Test
    void millions_are_one_number() {
        Quantity sold = Reading.of("Nearly 32 million bicycles were sold in Norway in 2014.").facts().stream()
                .flatMap(fact -> fact.slots().filler(Slot.HOW_MANY, Quantity.class).stream())
                .findFirst()
                .orElseThrow();
        assertEquals("nearly 32 million", sold.written());
        assertEquals(0, sold.min().compareTo(BigDecimal.valueOf(32_000_000)));
    }

    @Test
    void from_one_number_to_another_is_no_number() {
        assertTrue(Reading.of("About 30 to 32 million bicycles were sold in Norway in 2014.").facts().stream()
                .noneMatch(fact -> fact.slots().filler(Slot.HOW_MANY).isPresent()));
    }

    @Test
    void what_is_added_behind_a_comma_is_left_out() {
        tells(
                "Norway has bought three ferries from the Danish Navy, the largest buyer of ships.",
                "Norway has bought three ferries from the Danish Navy.");
    }

    @Test
    void a_long_quotation_is_broken_off_behind_its_main_clause() {
        assertTrue(in("“Bergen sold the old harbour bridge with all the towers because the city needed money for"
                        + " three new schools,” said Laura Moss.")
                .stream()
                .anyMatch(sentence -> sentence.endsWith("…”.")
                        && sentence.startsWith("Laura Moss said “Bergen sold the old harbour bridge")));
    }

    @Test
    void a_long_quotation_is_not_broken_off_before_its_condition() {
        assertEquals(
                List.of(),
                in("“We will sell the old harbour bridge of the city if the council gives us enough money for three"
                        + " schools,” said Laura Moss."));
    }

    @Test
    void a_long_quotation_is_not_broken_off_before_what_it_takes() {
        assertEquals(
                List.of(),
                in("“Norway can win the ferry race in Bergen with more money from the council and with a lot of luck,”"
                        + " said Laura Moss."));
    }

    @Test
    void a_last_name_that_a_company_has_as_well_is_nobodys() {
        tellsWithout(
                "Kestrel hired",
                "Kestrel, the maker of bicycles, sold 12 ferries to Norway in 2019. Kestrel hired Laura Moss. Peter"
                        + " Kestrel visited Oslo.");
    }

    @Test
    void a_last_name_alone_is_the_person_of_that_name() {
        String text = "Mayor Ingrid Solheim opened the harbour bridge in Bergen on Monday. “Bergen needs three new"
                + " ferries in the north,” Solheim told reporters.";
        assertEquals(List.of(EntityType.PERSON), types("Solheim", text));
        tells(text, "Ingrid Solheim said “Bergen needs three new ferries in the north”.");
        assertEquals(
                List.of(EntityType.PERSON),
                types(
                        "Solheim",
                        "Mayor Ingrid Solheim opened a bridge in Bergen. Norway sold 12 ferries in 2019, Solheim told"
                                + " reporters. Solheim said that Norway needs 40 new ferries. Solheim hired a guide."));
    }

    @Test
    void one_word_that_is_called_a_company_is_a_body() {
        assertEquals(
                List.of(EntityType.ORGANISATION),
                types("Kestrel", "Kestrel, a bicycle company in Bergen, sold 12 ferries in 2019."));
    }

    @Test
    void she_is_the_one_of_two_who_can_be_a_woman() {
        tells(
                "Laura Moss met Peter Dahl in Bergen on Monday. She said that Norway needs 40 new ferries.",
                "Laura Moss said that Norway needs 40 new ferries.");
    }

    @Test
    void a_name_that_men_and_women_bear_rules_nobody_out() {
        tellsWithout(
                "40 new ferries",
                "Laura Moss met Kim Dahl in Bergen on Monday. She said that Norway needs 40 new ferries.");
    }

    @Test
    void she_is_not_a_man_though_nobody_else_is_named() {
        tellsWithout(
                "40 new ferries", "Peter Dahl visited Bergen on Monday. She said that Norway needs 40 new ferries.");
    }

    @Test
    void an_office_without_its_body_says_nothing() {
        tellsWithout(
                "vice president",
                "Laura Moss, senior vice president, Kestrel ferry division, visited Bergen on Monday.");
        tellsWithout("wife", "Laura Moss, the Prime Minister's wife, visited Bergen on Monday.");
    }

    @Test
    void a_role_that_a_comma_cuts_within_a_list_is_not_told() {
        tellsWithout(
                "Laura Moss is",
                "“We are ready for winter,” said Laura Moss, the BBC's head of weather, old maps and harbour news.");
        tells(
                "“We are ready for winter,” said Laura Moss, the BBC's head of weather.",
                "Laura Moss is the BBC's head of weather.");
    }
}
