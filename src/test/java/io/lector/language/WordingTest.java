package io.lector.language;

import static io.lector.language.Verb.Aspect.NEGATED;
import static io.lector.language.Verb.Aspect.PASSIVE;
import static io.lector.language.Verb.Aspect.PERFECT;
import static io.lector.language.Verb.Aspect.PROGRESSIVE;
import static io.lector.language.Verb.Form.FUTURE;
import static io.lector.language.Verb.Form.GERUND;
import static io.lector.language.Verb.Form.INFINITIVE;
import static io.lector.language.Verb.Form.PAST;
import static io.lector.language.Verb.Form.PRESENT;
import static io.lector.language.Verb.Form.SUBJUNCTIVE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Nominal MAYOR = Nominal.singular("the mayor");
    private static final Nominal CREWS = Nominal.plural("50,000 to 60,000 volunteers");
    private static final Nominal STATES = Nominal.plural("the United States and Canada");

    private static Clause mayor(Verb verb, String... objects) {
        return Clause.of(MAYOR, verb, objects);
    }

    private static void says(String expected, Clause clause) {
        assertEquals(expected, Prose.sentence(Wording.statement(clause)));
    }

    private static void asks(String expected, String word, Clause clause) {
        assertEquals(expected, Prose.question(Wording.asks(word, clause)));
    }

    @Test
    void statements_take_the_right_tense_and_agreement() {
        says("The mayor opens the bridge.", mayor(Verb.of("open", PRESENT), "the bridge"));
        says("The mayor opened the bridge.", mayor(Verb.of("open", PAST), "the bridge"));
        says("The mayor will open the bridge.", mayor(Verb.of("open", FUTURE), "the bridge"));
        says("The mayor has opened the bridge.", mayor(Verb.of("open", PRESENT, PERFECT), "the bridge"));
        says("The mayor had opened the bridge.", mayor(Verb.of("open", PAST, PERFECT), "the bridge"));
        says("The mayor is opening the bridge.", mayor(Verb.of("open", PRESENT, PROGRESSIVE), "the bridge"));
        says("The mayor was opening the bridge.", mayor(Verb.of("open", PAST, PROGRESSIVE), "the bridge"));
        says("The mayor has been opening it.", mayor(Verb.of("open", PRESENT, PERFECT, PROGRESSIVE), "it"));
        says("The mayor will have opened it.", mayor(Verb.of("open", FUTURE, PERFECT), "it"));
        says("50,000 to 60,000 volunteers enlist.", Clause.of(CREWS, Verb.of("enlist", PRESENT)));
        says("50,000 to 60,000 volunteers have enlisted.", Clause.of(CREWS, Verb.of("enlist", PRESENT, PERFECT)));
        says("The United States and Canada are allies.", Clause.of(STATES, Verb.of("be", PRESENT), "allies"));
        says("The United States and Canada were allies.", Clause.of(STATES, Verb.of("be", PAST), "allies"));
        says("The mayor is a teacher.", mayor(Verb.of("be", PRESENT), "a teacher"));
        says("The mayor has a plan.", mayor(Verb.of("have", PRESENT), "a plan"));
    }

    @Test
    void passives_modals_and_negation_are_put_in_order() {
        says("The mayor was seen.", mayor(Verb.of("see", PAST, PASSIVE)));
        says("The mayor is being watched.", mayor(Verb.of("watch", PRESENT, PASSIVE, PROGRESSIVE)));
        says("The mayor has been chosen.", mayor(Verb.of("choose", PRESENT, PASSIVE, PERFECT)));
        says("The mayor did not open it.", mayor(Verb.of("open", PAST, NEGATED), "it"));
        says("The mayor does not want it.", mayor(Verb.of("want", PRESENT, NEGATED), "it"));
        says("The mayor is not ready.", mayor(Verb.of("be", PRESENT, NEGATED), "ready"));
        says("The mayor will not resign.", mayor(Verb.of("resign", FUTURE, NEGATED)));
        says("The mayor has not resigned.", mayor(Verb.of("resign", PRESENT, PERFECT, NEGATED)));
        says("The mayor might resign.", mayor(Verb.of("resign", PRESENT).withModal("might")));
        says(
                "The mayor might have resigned.",
                mayor(Verb.of("resign", PRESENT, PERFECT).withModal("might")));
        says(
                "The mayor cannot resign.",
                mayor(Verb.of("resign", PRESENT, NEGATED).withModal("can")));
        says(
                "The mayor should not be paid.",
                mayor(Verb.of("pay", PRESENT, PASSIVE, NEGATED).withModal("should")));
        says("The mayor has to resign.", mayor(Verb.of("resign", PRESENT).withModal("have to")));
        says("The mayor had to resign.", mayor(Verb.of("resign", PAST).withModal("have to")));
    }

    @Test
    void adverbs_and_particles_find_their_places() {
        says("The mayor still wants it.", mayor(Verb.of("want", PRESENT).withAdverb("still"), "it"));
        says("The mayor is still ready.", mayor(Verb.of("be", PRESENT).withAdverb("still"), "ready"));
        says(
                "The mayor has still been trying.",
                mayor(Verb.of("try", PRESENT, PERFECT, PROGRESSIVE).withAdverb("still")));
        says(
                "The pier must be significantly widened.",
                Clause.of(
                        Nominal.singular("the pier"),
                        Verb.of("widen", PRESENT, PASSIVE).withModal("must").withAdverb("significantly")));
        says("The mayor met the crew again.", mayor(Verb.of("meet", PAST).withAdverb("again"), "the crew"));
        says("The mayor called for calm.", mayor(Verb.of("call", PAST).withParticle("for"), "calm"));
        says(
                "The mayor agreed on Monday to resign.",
                mayor(Verb.of("agree", PAST)).withAdjunct("on Monday").withTail("to resign"));
    }

    @Test
    void forms_that_are_not_finite_stay_bare() {
        says("The mayor resign.", mayor(Verb.of("resign", SUBJUNCTIVE)));
        says("The mayor not resign.", mayor(Verb.of("resign", SUBJUNCTIVE, NEGATED)));
        assertEquals("to be seen", Wording.predicate(mayor(Verb.of("see", INFINITIVE, PASSIVE))));
        assertEquals("not to resign", Wording.predicate(mayor(Verb.of("resign", INFINITIVE, NEGATED))));
        assertEquals("going home", Wording.predicate(mayor(Verb.of("go", GERUND), "home")));
    }

    @Test
    void questions_invert_and_support_with_do() {
        asks("What did the mayor open?", "what", mayor(Verb.of("open", PAST)));
        asks("What does the mayor want?", "what", mayor(Verb.of("want", PRESENT)));
        asks("What do 50,000 to 60,000 volunteers want?", "what", Clause.of(CREWS, Verb.of("want", PRESENT)));
        asks("What will the mayor open?", "what", mayor(Verb.of("open", FUTURE)));
        asks("What has the mayor opened?", "what", mayor(Verb.of("open", PRESENT, PERFECT)));
        asks("What is the mayor opening?", "what", mayor(Verb.of("open", PRESENT, PROGRESSIVE)));
        asks("Where was the mayor seen?", "where", mayor(Verb.of("see", PAST, PASSIVE)));
        asks("Where are the United States and Canada?", "where", Clause.of(STATES, Verb.of("be", PRESENT)));
        asks("Why is the mayor not ready?", "why", mayor(Verb.of("be", PRESENT, NEGATED), "ready"));
        asks("Why did the mayor not come?", "why", mayor(Verb.of("come", PAST, NEGATED)));
        asks("Who did the mayor meet with?", "who", mayor(Verb.of("meet", PAST).withParticle("with")));
        asks(
                "What might the mayor have seen?",
                "what",
                mayor(Verb.of("see", PRESENT, PERFECT).withModal("might")));
        asks(
                "What does the mayor still want?",
                "what",
                mayor(Verb.of("want", PRESENT).withAdverb("still")));
        asks("What does the mayor have?", "what", mayor(Verb.of("have", PRESENT)));
        asks(
                "What has the mayor been trying to do?",
                "what",
                mayor(Verb.of("try", PRESENT, PERFECT, PROGRESSIVE)).withTail("to do"));
        assertEquals("Did the mayor resign?", Prose.question(Wording.yesNo(mayor(Verb.of("resign", PAST)))));
        assertEquals(
                "Who opened the bridge?",
                Prose.question(
                        Wording.asksSubject(Nominal.singular("who"), mayor(Verb.of("open", PAST), "the bridge"))));
        assertEquals(
                "Which countries are allies?",
                Prose.question(Wording.asksSubject(
                        Nominal.plural("which countries"), mayor(Verb.of("be", PRESENT), "allies"))));
    }

    @Test
    void verbs_that_the_lexicon_mangles_are_inflected_rightly() {
        for (String forms : List.of(
                "refer referred referred referring refers",
                "undergo underwent undergone undergoing undergoes",
                "forgo forwent forgone forgoing forgoes",
                "overthrow overthrew overthrown overthrowing overthrows",
                "occur occurred occurred occurring occurs",
                "offer offered offered offering offers",
                "pay paid paid paying pays",
                "panic panicked panicked panicking panics",
                "veto vetoed vetoed vetoing vetoes",
                "quiz quizzed quizzed quizzing quizzes",
                "lie lay lain lying lies",
                "die died died dying dies",
                "withdraw withdrew withdrawn withdrawing withdraws",
                "broadcast broadcast broadcast broadcasting broadcasts",
                "rebuild rebuilt rebuilt rebuilding rebuilds",
                "stop stopped stopped stopping stops",
                "visit visited visited visiting visits",
                "vow vowed vowed vowing vows",
                "agree agreed agreed agreeing agrees",
                "carry carried carried carrying carries",
                "reach reached reached reaching reaches")) {
            String[] form = forms.split(" ");
            assertEquals(form[1], Inflection.past(form[0]));
            assertEquals(form[2], Inflection.pastParticiple(form[0]));
            assertEquals(form[3], Inflection.presentParticiple(form[0]));
            assertEquals(form[4], Inflection.thirdPerson(form[0]));
        }
    }
}
