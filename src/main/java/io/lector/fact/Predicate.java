package io.lector.fact;

/**
 * What happened, as a verb that a realiser can inflect.
 *
 * @param verb lemma: "propose", "be", "have"
 * @param particle word that follows the verb and belongs to it, as in "meet with" or "call for"; may be empty
 * @param tense when, seen from the article
 * @param modal "might", "would", "can" …; may be empty
 * @param adverb adverb next to the verb, as in "still wants"; may be empty
 */
public record Predicate(
        String verb,
        String particle,
        Tense tense,
        String modal,
        String adverb,
        boolean perfect,
        boolean progressive,
        boolean passive,
        boolean negated) {

    /** Time of the verb form. */
    public enum Tense {
        PAST,
        PRESENT,
        FUTURE
    }

    /** Whether it tells of what is to come, seen from the article or from who speaks. */
    public boolean ahead() {
        return tense == Tense.FUTURE || modal.equals("would");
    }

    /** The same with whoever does it as its subject. */
    public Predicate active() {
        return new Predicate(verb, particle, tense, modal, adverb, perfect, progressive, false, negated);
    }

    /** Whether it says what something is rather than what it does. */
    public boolean copular() {
        return verb.equals("be") && !passive && !progressive;
    }
}
