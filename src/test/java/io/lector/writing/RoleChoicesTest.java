package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.HarbourBridge;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleChoicesTest {

    private static final Map<String, String> LAWYERS =
            Map.of("lena-brandt", "the lawyer of the Wick Pilots", "tom-achter", "lawyer for Elm Quays");

    @Test
    void two_of_one_work_are_told_apart_by_names() {
        assertTrue(RoleChoices.namesDiffer("a Kestrel singer", "a Harbour Lights singer"));
    }

    @Test
    void a_role_without_a_name_of_its_own_may_be_the_others_too() {
        assertFalse(RoleChoices.namesDiffer("a double Olympic champion", "a 400m Olympic champion"));
        assertFalse(RoleChoices.namesDiffer("a Bergen engineer", "an engineer"));
    }

    /** The harbour with two lawyers, one of whom has no article in the text. */
    private static FactBook lawyers() {
        FactBook harbour = HarbourBridge.book();
        List<Entity> people = harbour.entities().stream()
                .map(entity -> LAWYERS.containsKey(entity.id()) ? lawyer(entity) : entity)
                .toList();
        List<Fact> facts = harbour.facts().stream()
                .filter(fact -> !fact.id().endsWith("-role")
                        || LAWYERS.containsKey(fact.id().replace("-role", "")))
                .map(fact -> fact.id().endsWith("-role") ? role(fact) : fact)
                .toList();
        return new FactBook(harbour.article(), people, facts);
    }

    private static Entity lawyer(Entity person) {
        return new Entity(
                person.id(),
                person.type(),
                person.name(),
                List.of(),
                Optional.of(LAWYERS.get(person.id())),
                "lawyer",
                false,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static Fact role(Fact fact) {
        String words = LAWYERS.get(fact.id().replace("-role", ""));
        Phrase role = new Phrase(words, EntityType.PERSON, false, "lawyer", List.of());
        return new StatedFact(fact.id(), fact.slots().with(Slot.WHAT, role), fact.evidence());
    }

    @Test
    void work_of_many_that_is_told_without_an_article_is_not_lent_to_another() {
        List<String> stems = new QuestionWriter()
                .write(lawyers()).stream()
                        .filter(candidate -> candidate.itemClass().startsWith("true-false/"))
                        .map(candidate -> candidate.question().card().stem())
                        .toList();
        assertFalse(stems.isEmpty());
        assertFalse(stems.stream().anyMatch(stem -> stem.contains(" is lawyer for ")), stems.toString());
    }
}
