package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who bears a name, and who holds a post on the day of the article. */
class NamesAndPostsTest {

    private static List<String> in(String text) {
        return Reading.of(text).told();
    }

    private static List<Entity> entities(String text) {
        return Reading.of(text).findings().book().entities();
    }

    @Test
    void an_office_in_capitals_is_no_name() {
        tellsWithout(
                "Bergen North MP",
                "Peter Dahl spoke in Oslo. The Bergen North MP, who was expelled from Labour over a book, accused Laura"
                        + " Moss of lying.");
    }

    @Test
    void a_description_before_a_name_without_a_second_comma_is_told_of_its_bearer() {
        String text = "A young Bergen engineer, Laura Moss spent 12 years at Kestrel Motors.";
        tellsWithout("engineer spent", text);
        tells(text, "Laura Moss spent 12 years at Kestrel Motors.");
    }

    @Test
    void a_nickname_belongs_to_the_name_in_full() {
        tells(
                "Painter Laura \"Kestrel\" Moss was born in Bergen. Ms Moss visited Norway in 2019.",
                "Laura Moss visited Norway in 2019.");
        assertEquals("Laura Moss", Nicknames.without("Laura \"Kestrel\" Moss"));
        assertEquals("Laura O'Neil Moss", Nicknames.without("Laura O'Neil Moss"));
    }

    @Test
    void a_friend_of_some_years_is_nobodys_friend() {
        tellsWithout("friend", "Peter Dahl, a long-standing friend of 30 years, opened a school in Bergen.");
        assertTrue(RoleWords.bound("father of Kim", "father").isPresent());
        assertFalse(RoleWords.bound("the father of Kim Moss", "father").isPresent());
        assertFalse(RoleWords.bound("a friend of Laura Moss", "friend").isPresent());
    }

    @Test
    void who_has_died_was_what_the_article_calls_him() {
        tells(
                "Peter Dahl, director of the Bergen Opera, has died in Oslo. Norway sold 12 ships in 2019.",
                "Peter Dahl was director of the Bergen Opera.");
    }

    @Test
    void a_stand_in_holds_no_office() {
        tellsWithout(
                "captain",
                "Norway captain Peter Dahl visited Bergen on Monday. Dahl is stand-in captain for Laura Moss.");
    }

    @Test
    void who_resigns_is_not_told_to_hold_the_office() {
        tellsWithout(
                "is director",
                "Peter Dahl, director of the Bergen Opera, visited Oslo on Monday. Dahl resigned in 2030.");
    }

    @Test
    void a_last_name_that_is_written_otherwise_elsewhere_is_not_told() {
        String text = "Laura Moss met Peter Solhaimer in Bergen. Solheimar sold 12 ships. Solheimar visited Oslo.";
        tellsWithout("Solhaimer", text);
    }

    @Test
    void a_body_cut_to_its_last_word_is_the_body() {
        List<Entity> found = entities("Elm Rovers won the cup in Bergen on Monday. Laura Moss put Rovers ahead.");
        assertTrue(found.stream().noneMatch(entity -> entity.name().equals("Rovers")), found.toString());
    }

    @Test
    void the_first_name_in_a_title_is_not_written_out() {
        tellsWithout(
                "Edward Moss and",
                "Edward Moss lives in Bergen. Laura Lind won an award in 2019 for Edward and Mrs Dahl.");
    }

    @Test
    void a_post_keeps_its_capitals_and_has_one_holder() {
        assertEquals("the Welfare Minister", RoleWords.led("Welfare Minister", "minister"));
        assertEquals("the world 100m champion", RoleWords.led("world 100m champion", "champion"));
        assertEquals("an Olympic champion", RoleWords.led("Olympic champion", "champion"));
    }

    @Test
    void a_plural_name_has_the_number_of_its_verbs() {
        List<Entity> found = entities("The Harbour Rovers have sold 12 ships. The Harbour Rovers are in Bergen.");
        assertTrue(found.stream().anyMatch(Entity::plural), found.toString());
    }

    @Test
    void a_law_or_a_device_that_ends_in_or_begins_with_a_name_is_nobody() {
        assertTrue(entities("Norway passed the Harbour Safety Bill in 2030. The Bill bans old ferries.").stream()
                .noneMatch(entity -> entity.type() == EntityType.PERSON));
        assertTrue(entities("Norway built a Heath Robinson device to lift ferries in Bergen.").stream()
                .noneMatch(entity -> entity.name().equals("Heath Robinson")));
    }

    @Test
    void whose_uncle_somebody_is_takes_a_name_in_full() {
        tellsWithout("uncle", "Ingrid's uncle, Karl Holm, opened a pier in Bergen on Monday.");
    }

    @Test
    void one_of_several_directors_is_not_told_as_the_only_one() {
        tellsWithout(
                "Dahl is",
                "Ingrid Dahl, director in the Norwegian Harbour Board's ferries division, opened a pier in Bergen on Monday.");
        tells(
                "Ingrid Dahl, director of the Norwegian Harbour Board, opened a pier in Bergen on Monday.",
                "Ingrid Dahl is director of the Norwegian Harbour Board.");
    }
}
