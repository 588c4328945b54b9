package io.lector.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Puts clauses into English: statements and questions, without their capital and their closing mark. */
public final class Wording {

    /** Adverbs that stand behind the object, not next to the verb. */
    private static final Set<String> LATE = Set.of(
            "again",
            "directly",
            "together",
            "too",
            "there",
            "here",
            "abroad",
            "yet",
            "enough",
            "well",
            "soon",
            "twice",
            "online",
            "publicly",
            "sharply",
            "hard",
            "as well",
            "for the first time",
            "in person",
            "alone");

    /** Adverbs that stand behind the first auxiliary: "has still been trying"; others stand before the participle. */
    private static final Set<String> FIRST = Set.of(
            "still",
            "also",
            "already",
            "always",
            "often",
            "now",
            "only",
            "just",
            "never",
            "rarely",
            "long",
            "last",
            "probably",
            "certainly",
            "reportedly",
            "largely",
            "first",
            "then",
            "even",
            "ever",
            "finally",
            "recently");

    private Wording() {}

    /** "the mayor still wants a bridge". */
    public static String statement(Clause clause) {
        return Prose.joined(clause.subject().text(), predicate(clause));
    }

    /** The statement without its subject: "still wants a bridge", "to build a bridge". */
    public static String predicate(Clause clause) {
        Verb verb = clause.verb();
        VerbGroup group = VerbGroup.of(verb, clause.subject().plural(), false);
        List<String> words = new ArrayList<>(List.of(group.auxiliary(), group.negation()));
        words.addAll(withAdverb(verb, group.rest()));
        words.addAll(after(clause));
        return Prose.joined(words);
    }

    /** "does the mayor still want a bridge". */
    public static String yesNo(Clause clause) {
        Verb verb = clause.verb();
        VerbGroup group = VerbGroup.of(verb, clause.subject().plural(), true);
        List<String> words =
                new ArrayList<>(List.of(group.auxiliary(), clause.subject().text(), group.negation()));
        words.addAll(withAdverb(verb, group.rest()));
        words.addAll(after(clause));
        return Prose.joined(words);
    }

    /** "who still wants a bridge": the question word stands for the subject. */
    public static String asksSubject(Nominal questionWord, Clause clause) {
        return statement(clause.withSubject(questionWord));
    }

    /** "what does the mayor still want": the question word stands for something behind the verb. */
    public static String asks(String questionWord, Clause clause) {
        return Prose.joined(questionWord, yesNo(clause));
    }

    private static List<String> withAdverb(Verb verb, List<String> rest) {
        List<String> words = new ArrayList<>(rest);
        if (!LATE.contains(verb.adverb())) {
            words.add(FIRST.contains(verb.adverb()) ? 0 : Math.max(0, words.size() - 1), verb.adverb());
        }
        return words;
    }

    private static List<String> after(Clause clause) {
        List<String> words = new ArrayList<>();
        words.add(clause.verb().particle());
        words.addAll(clause.objects());
        if (LATE.contains(clause.verb().adverb())) {
            words.add(clause.verb().adverb());
        }
        words.addAll(clause.adjuncts());
        words.add(clause.tail());
        return words;
    }
}
