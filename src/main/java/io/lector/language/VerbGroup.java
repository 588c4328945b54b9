package io.lector.language;

import static io.lector.language.Verb.Aspect.NEGATED;
import static io.lector.language.Verb.Aspect.PASSIVE;
import static io.lector.language.Verb.Aspect.PERFECT;
import static io.lector.language.Verb.Aspect.PROGRESSIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a verb in their order.
 *
 * @param auxiliary first auxiliary, the one that changes places with the subject in a question; may be empty
 * @param negation "not" or empty
 * @param rest what stands behind, main verb last
 * @param copular whether the only verb is a form of "be", which needs no auxiliary
 */
record VerbGroup(String auxiliary, String negation, List<String> rest, boolean copular) {

    private static final Set<String> MODALS =
            Set.of("can", "could", "may", "might", "must", "shall", "should", "will", "would", "cannot");

    /** The group for a subject of that number; {@code inverted} in questions, where a plain verb needs "do". */
    static VerbGroup of(Verb verb, boolean plural, boolean inverted) {
        List<String> words = chain(verb, plural);
        boolean negated = verb.is(NEGATED) || verb.modal().equals("cannot");
        if (!verb.form().finite()) {
            String to = verb.form() == Verb.Form.INFINITIVE ? "to" : "";
            List<String> rest = new ArrayList<>(List.of(negated ? "not" : "", to));
            rest.addAll(words);
            return new VerbGroup("", "", rest, false);
        }
        if (words.size() > 1 && words.get(0).equals("can") && negated && !inverted) {
            return new VerbGroup("cannot", "", words.subList(1, words.size()), false);
        }
        if (words.size() > 1) {
            return new VerbGroup(words.get(0), negated ? "not" : "", words.subList(1, words.size()), false);
        }
        if (verb.lemma().equals("be")) {
            return new VerbGroup(words.get(0), negated ? "not" : "", List.of(), true);
        }
        return negated || inverted
                ? new VerbGroup(leading("do", verb.form(), plural), negated ? "not" : "", List.of(verb.lemma()), false)
                : new VerbGroup("", "", words, false);
    }

    private static List<String> chain(Verb verb, boolean plural) {
        List<String> lemmas = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        add(lemmas, steps, verb.is(PERFECT), "have", Inflection::pastParticiple);
        add(lemmas, steps, verb.is(PROGRESSIVE), "be", Inflection::presentParticiple);
        add(lemmas, steps, verb.is(PASSIVE), "be", Inflection::pastParticiple);
        lemmas.add(verb.lemma());
        List<String> words = new ArrayList<>();
        boolean modal = leadingModal(verb, plural, words);
        words.add(modal ? lemmas.get(0) : leading(lemmas.get(0), verb.form(), plural));
        for (int i = 1; i < lemmas.size(); i++) {
            words.add(steps.get(i - 1).apply(lemmas.get(i)));
        }
        return words;
    }

    private static void add(List<String> lemmas, List<Step> steps, boolean wanted, String auxiliary, Step next) {
        if (wanted) {
            lemmas.add(auxiliary);
            steps.add(next);
        }
    }

    private static boolean leadingModal(Verb verb, boolean plural, List<String> words) {
        if (!verb.form().finite()) {
            return false;
        }
        if (MODALS.contains(verb.modal())) {
            words.add(verb.modal().equals("cannot") ? "can" : verb.modal());
            return true;
        }
        if (!verb.modal().isBlank()) {
            String[] parts = verb.modal().strip().split(" ", 2);
            words.add(leading(parts[0], verb.form(), plural));
            words.add(parts.length > 1 ? parts[1] : "to");
            return true;
        }
        if (verb.form() == Verb.Form.FUTURE) {
            words.add("will");
            return true;
        }
        return false;
    }

    private static String leading(String lemma, Verb.Form form, boolean plural) {
        if (form == Verb.Form.GERUND) {
            return Inflection.presentParticiple(lemma);
        }
        if (form == Verb.Form.SUBJUNCTIVE || form == Verb.Form.INFINITIVE) {
            return lemma;
        }
        if (form == Verb.Form.PAST) {
            return lemma.equals("be") && plural ? "were" : Inflection.past(lemma);
        }
        if (lemma.equals("be") && plural) {
            return "are";
        }
        return plural ? lemma : Inflection.thirdPerson(lemma);
    }

    /** The form a word takes behind an auxiliary. */
    private interface Step {
        String apply(String lemma);
    }
}
