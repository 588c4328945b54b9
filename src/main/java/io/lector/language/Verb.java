package io.lector.language;

import java.util.EnumSet;
import java.util.Set;

/**
 * A verb with all that decides its form but its subject.
 *
 * @param lemma dictionary form: "propose"
 * @param particle word that follows it and belongs to it, "for" in "call for"; may be empty
 * @param modal "might", "would" …; may be empty
 * @param adverb adverb next to it, "still" in "still wants"; may be empty
 */
public record Verb(String lemma, String particle, Form form, String modal, String adverb, Set<Aspect> aspects) {

    /** Finite and non-finite forms. */
    public enum Form {
        PAST,
        PRESENT,
        FUTURE,
        /** "that Moscow <i>agree</i>". */
        SUBJUNCTIVE,
        INFINITIVE,
        GERUND;

        boolean finite() {
            return this == PAST || this == PRESENT || this == FUTURE;
        }
    }

    /** What is added to the plain form. */
    public enum Aspect {
        PERFECT,
        PROGRESSIVE,
        PASSIVE,
        NEGATED
    }

    public Verb {
        aspects = aspects.isEmpty() ? Set.of() : Set.copyOf(aspects);
    }

    public static Verb of(String lemma, Form form, Aspect... aspects) {
        Set<Aspect> all = EnumSet.noneOf(Aspect.class);
        all.addAll(Set.of(aspects));
        return new Verb(lemma, "", form, "", "", all);
    }

    public Verb withParticle(String changed) {
        return new Verb(lemma, changed, form, modal, adverb, aspects);
    }

    public Verb withModal(String changed) {
        return new Verb(lemma, particle, form, changed, adverb, aspects);
    }

    public Verb withAdverb(String changed) {
        return new Verb(lemma, particle, form, modal, changed, aspects);
    }

    public Verb withForm(Form changed) {
        return new Verb(lemma, particle, changed, modal, adverb, aspects);
    }

    boolean is(Aspect aspect) {
        return aspects.contains(aspect);
    }
}
