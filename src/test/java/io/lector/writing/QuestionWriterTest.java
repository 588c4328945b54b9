package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.HarbourBridge;
import io.lector.fact.Slot;
import io.lector.language.Words;
import io.lector.question.Choice;
import io.lector.question.Cloze;
import io.lector.question.EvidenceChoice;
import io.lector.question.Kinds;
import io.lector.question.Matching;
import io.lector.question.MultipleChoice;
import io.lector.question.Option;
import io.lector.question.Ordering;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuestionWriterTest {

    private final FactBook book = HarbourBridge.book();
    private final List<Candidate> candidates = new QuestionWriter().write(book);

    private Stream<Question> questions() {
        return candidates.stream().map(Candidate::question);
    }

    private static Optional<Choice> choice(Question question) {
        if (question instanceof MultipleChoice one) {
            return Optional.of(one.choice());
        }
        if (question instanceof WhoSaid one) {
            return Optional.of(one.choice());
        }
        return question instanceof EvidenceChoice one ? Optional.of(one.choice()) : Optional.empty();
    }

    private String stem(String itemClass, String fact) {
        return candidates.stream()
                .filter(candidate -> candidate.itemClass().equals(itemClass))
                .filter(candidate -> candidate.question().card().facts().equals(List.of(fact)))
                .map(candidate -> candidate.question().card().stem())
                .findFirst()
                .orElse("none");
    }

    @Test
    void every_kind_is_written() {
        Set<String> kinds = questions().map(Question::kind).collect(Collectors.toSet());
        assertEquals(new HashSet<>(Kinds.names()), kinds);
    }

    @Test
    void the_same_facts_give_the_same_candidates() {
        assertEquals(candidates, new QuestionWriter().write(HarbourBridge.book()));
    }

    @Test
    void no_two_candidates_share_an_id() {
        assertEquals(
                candidates.size(),
                questions().map(question -> question.card().id()).distinct().count());
    }

    @Test
    void stems_are_asked_with_the_word_that_fits() {
        assertEquals(
                "Who closed the old bridge in Port Elm on Monday, November 20, 2023?",
                stem("short-answer/who", "closure"));
        assertEquals(
                "In which city did Tom Achter lead a protest march on Saturday, May 4, 2024?",
                stem("multiple-choice/where", "march"));
        assertEquals("On what date did Rosa Lind give a public lecture in Wick?", stem("date/when", "lecture"));
        assertEquals(
                "How many ferry trips did the Ferry Union cancel in Sandholm?", stem("numeric/how-many", "ferries"));
        assertEquals(
                "On Wednesday, June 12, 2024, what did the Harbour Board promise to do?",
                stem("multiple-choice/what", "promise"));
        assertEquals("Which union cancelled 240 ferry trips in Sandholm?", stem("short-answer/who", "ferries"));
        assertEquals(
                "Which two of these people inspected the unfinished pillars on Tuesday, June 11, 2024?",
                stem("multiple-response/listed", "inspection"));
        assertEquals(
                "Which of these quotes from the article shows that the Harbour Board signed a contract for a new bridge"
                        + " on Monday, March 7, 2022?",
                stem("evidence/quote", "contract"));
        assertEquals(
                "Who warned that the closure of the ferries would cost hundreds of jobs?",
                stem("who-said/claim", "jobs"));
    }

    @Test
    void an_answer_with_too_few_rivals_is_typed_instead() {
        assertEquals("none", stem("multiple-choice/who", "ferries"));
        assertEquals("Which union cancelled 240 ferry trips in Sandholm?", stem("short-answer/who", "ferries"));
    }

    @Test
    void whatever_is_made_of_one_claim_names_the_speaker_or_asks_for_them() {
        for (Question question : questions().toList()) {
            Fact fact = book.fact(question.card().facts().get(0)).orElseThrow();
            if (fact instanceof Claim claim && question.card().facts().size() == 1 && !(question instanceof WhoSaid)) {
                String speaker = book.entity(
                                ((io.lector.fact.Mention) claim.said().speaker())
                                        .entities()
                                        .get(0))
                        .name();
                boolean changed = question instanceof TrueFalse statement && !statement.holds();
                boolean blank = question instanceof Cloze;
                assertTrue(
                        changed || blank || question.card().stem().contains(speaker),
                        question.card().stem());
            }
        }
    }

    @Test
    void the_key_of_a_choice_is_not_in_its_stem_hints_or_feedback() {
        for (Question question :
                questions().filter(one -> choice(one).isPresent()).toList()) {
            Choice choice = choice(question).orElseThrow();
            String key = choice.key().text();
            boolean quote = question instanceof EvidenceChoice;
            assertFalse(
                    !quote && Words.contains(question.card().stem(), key),
                    question.card().stem());
            question.card().hints().forEach(hint -> assertFalse(Words.contains(hint, key), hint));
            choice.distractors().forEach(wrong -> assertFalse(Words.contains(wrong.feedback(), key), wrong.feedback()));
        }
    }

    @Test
    void options_differ_and_have_two_distractors_or_more() {
        questions().flatMap(question -> choice(question).stream()).forEach(choice -> {
            List<String> texts = Stream.concat(
                            Stream.of(choice.key()),
                            choice.distractors().stream().map(wrong -> wrong.option()))
                    .map(Option::text)
                    .map(Words::normal)
                    .toList();
            assertEquals(texts.size(), new HashSet<>(texts).size());
            assertTrue(texts.size() >= 3, texts.toString());
        });
    }

    @Test
    void letters_of_options_do_not_tell_the_key() {
        Set<String> letters = questions()
                .flatMap(question -> choice(question).stream())
                .map(choice -> choice.key().id())
                .collect(Collectors.toSet());
        assertTrue(letters.containsAll(Set.of("a", "b", "c")), letters.toString());
    }

    @Test
    void a_false_statement_changes_one_thing_and_says_which() {
        List<TrueFalse> changed = questions()
                .filter(TrueFalse.class::isInstance)
                .map(TrueFalse.class::cast)
                .filter(statement -> !statement.holds())
                .toList();
        assertTrue(changed.size() > 10);
        changed.forEach(statement -> assertTrue(statement.confusion().isPresent()));
        assertEquals(
                "True or false? The article says that the Ferry Union cancelled 480 ferry trips in Sandholm.",
                stem("true-false/another-number", "ferries"));
    }

    @Test
    void a_timeline_tells_events_without_their_times() {
        List<Ordering> timelines = questions()
                .filter(Ordering.class::isInstance)
                .map(Ordering.class::cast)
                .toList();
        assertFalse(timelines.isEmpty());
        for (Ordering timeline : timelines) {
            timeline.sequence().forEach(event -> assertFalse(event.text().matches(".*\\d{4}.*"), event.text()));
            assertTrue(timeline.sequence().size() >= 3);
        }
    }

    @Test
    void each_prompt_has_its_own_option() {
        questions()
                .filter(Matching.class::isInstance)
                .map(Matching.class::cast)
                .forEach(matching -> assertEquals(
                        matching.prompts().size(),
                        new HashSet<>(matching.pairs().values()).size()));
    }

    @Test
    void a_blank_stands_once_in_a_cloze_and_hides_a_whole_name() {
        List<Question> clozes = questions().filter(Cloze.class::isInstance).toList();
        assertFalse(clozes.isEmpty());
        for (Question cloze : clozes) {
            String stem = cloze.card().stem();
            assertEquals(stem.indexOf(Cloze.BLANK), stem.lastIndexOf(Cloze.BLANK), stem);
            assertFalse(Words.contains(stem, cloze.key().text()), stem);
        }
    }

    @Test
    void a_blank_for_a_date_stands_in_front() {
        assertEquals("On _____, the Harbour Board promised to pay the ferry crews.", stem("cloze/date", "promise"));
    }

    @Test
    void words_that_can_be_said_otherwise_are_not_to_be_typed() {
        assertEquals("none", stem("short-answer/what", "promise"));
        assertEquals("none", stem("short-answer/what", "contract"));
    }

    @Test
    void who_is_what_is_not_offered_as_a_choice() {
        assertEquals("none", stem("multiple-choice/who", "kim-oduya-role"));
        assertEquals("Who is the mayor of Port Elm?", stem("short-answer/who", "kim-oduya-role"));
    }

    @Test
    void what_the_article_calls_somebody_is_chosen_among_what_it_calls_others() {
        List<Candidate> roles = candidates.stream()
                .filter(candidate -> candidate.itemClass().equals("multiple-choice/role"))
                .toList();
        assertFalse(roles.isEmpty());
        for (Candidate candidate : roles) {
            String fact = candidate.question().card().facts().get(0);
            String who = book.entity(((io.lector.fact.Mention)
                                    book.fact(fact).orElseThrow().slots().who())
                            .entities()
                            .get(0))
                    .name();
            assertEquals(
                    "How does the article describe " + who + "?",
                    candidate.question().card().stem());
            assertTrue(candidate.spare());
        }
    }

    @Test
    void an_event_that_comes_again_is_not_told_without_its_time() {
        List<Fact> more = Stream.concat(
                        book.facts().stream(),
                        Stream.of(new io.lector.fact.StatedFact(
                                "second-lecture",
                                book.fact("lecture")
                                        .orElseThrow()
                                        .slots()
                                        .with(Slot.WHEN, HarbourBridge.day(2024, 6, 3)),
                                book.fact("lecture").orElseThrow().evidence())))
                .toList();
        FactBook again = new FactBook(book.article(), book.entities(), more);
        List<List<String>> timed = new QuestionWriter()
                .write(again).stream()
                        .filter(one -> one.itemClass().matches("ordering/.*|matching/dates|.*/same-time"))
                        .map(one -> one.question().card().facts())
                        .toList();
        assertFalse(timed.isEmpty());
        timed.forEach(facts -> assertFalse(facts.contains("lecture"), facts.toString()));
    }

    @Test
    void another_fact_that_answers_the_same_question_withdraws_it() {
        List<Fact> more = Stream.concat(
                        book.facts().stream(),
                        Stream.of(new io.lector.fact.StatedFact(
                                "second-march",
                                book.fact("march")
                                        .orElseThrow()
                                        .slots()
                                        .with(Slot.WHO, HarbourBridge.mention("kim-oduya")),
                                book.fact("march").orElseThrow().evidence())))
                .toList();
        FactBook contested = new FactBook(book.article(), book.entities(), more);
        boolean asked = new QuestionWriter()
                .write(contested).stream()
                        .filter(candidate -> candidate.asked().equals(List.of(Slot.WHO)))
                        .filter(candidate -> candidate.itemClass().matches("(multiple-choice|short-answer)/who"))
                        .anyMatch(
                                candidate -> candidate.question().card().facts().equals(List.of("march")));
        assertFalse(asked);
    }

    @Test
    void an_item_keeps_its_id_when_other_facts_change() {
        List<Fact> fewer =
                book.facts().stream().filter(fact -> !fact.id().equals("steel")).toList();
        Set<String> before = ids(candidates, "closure");
        Set<String> after =
                ids(new QuestionWriter().write(new FactBook(book.article(), book.entities(), fewer)), "closure");
        assertEquals(before, after);
    }

    private static Set<String> ids(List<Candidate> candidates, String fact) {
        return candidates.stream()
                .map(candidate -> candidate.question().card())
                .filter(card -> card.facts().equals(List.of(fact)))
                .map(card -> card.id())
                .collect(Collectors.toSet());
    }

    @Test
    void names_of_one_thing_are_no_rivals() {
        Entity board = book.entity("harbour-board");
        questions().flatMap(question -> choice(question).stream()).forEach(choice -> {
            if (choice.key().text().equals("Port Elm")) {
                choice.distractors()
                        .forEach(wrong -> assertFalse(Leaks.names(wrong.option().text(), board)));
            }
        });
    }
}
