package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lector.article.ArticleText;
import io.lector.fact.EntityType;
import io.lector.language.Analyser;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a name is, when the model is wrong about it. */
class EntityRegistryTest {

    private static final ParsedSentence SENTENCE = new Analyser()
            .analyse(
                    ArticleText.of("Mayor Ingrid Solheim spoke before Solheim told President Kestrel of Kestrel."),
                    LocalDate.of(2031, 3, 5))
            .sentences()
            .get(0);
    private static final NameSpan.Type PERSON = NameSpan.Type.PERSON;
    private static final NameSpan.Type BODY = NameSpan.Type.ORGANISATION;

    private static NameUse use(int first, int end, NameSpan.Type type) {
        return new NameUse(SENTENCE, first, end, type, SENTENCE.text(first, end));
    }

    private static Map<String, EntityType> types(NameUse... uses) {
        return EntityRegistry.of(List.of(uses)).all().stream().collect(Collectors.toMap(Named::name, Named::type));
    }

    @Test
    void a_last_name_taken_for_a_body_is_the_person_who_is_named_in_full() {
        assertEquals(Map.of("Ingrid Solheim", EntityType.PERSON), types(use(1, 3, PERSON), use(5, 6, BODY)));
    }

    @Test
    void a_name_in_full_behind_a_title_is_a_person() {
        assertEquals(Map.of("Ingrid Solheim", EntityType.PERSON), types(use(1, 3, BODY), use(5, 6, BODY)));
    }

    @Test
    void a_single_name_behind_a_title_is_no_body_though_it_is_taken_for_one_once() {
        assertEquals(
                Map.of("Kestrel", EntityType.PERSON), types(use(8, 9, PERSON), use(8, 9, PERSON), use(10, 11, BODY)));
    }

    @Test
    void a_single_name_that_is_once_taken_for_a_body_is_one() {
        assertEquals(
                Map.of("Kestrel", EntityType.ORGANISATION),
                types(use(10, 11, PERSON), use(10, 11, PERSON), use(10, 11, BODY)));
    }
}
