package io.lector.finding;

import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the words of a verb: tense, modal, aspect, negation, particle and adverb. */
final class VerbReader {

    private static final Set<String> MODALS = Set.of("would", "could", "may", "might", "must", "should", "can");
    /** Adverbs that link a sentence to the one before and say nothing themselves. */
    private static final Set<String> LINKING = Set.of(
            ("also already now currently too however meanwhile moreover furthermore then later again thus therefore "
                            + "instead though recently additionally consequently nevertheless")
                    .split(" "));
    /** Adverbs with which nothing is stated plainly. */
    private static final Set<String> HEDGING =
            Set.of(("apparently reportedly allegedly perhaps possibly probably likely seemingly supposedly "
                            + "maybe presumably nearly almost hardly barely only even merely just arguably "
                            + "purportedly ostensibly potentially hopefully")
                    .split(" "));

    private final Scene scene;
    private final ParsedSentence sentence;

    VerbReader(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /**
     * The predicate around a verb, or around "be" with what follows it.
     *
     * @param owner for a verb in a list without auxiliaries of its own, the verb that has them; else the verb itself
     */
    Optional<Predicate> read(int verb) {
        Token main = sentence.token(verb);
        Finite finite = new Finite(sentence);
        List<Integer> auxiliaries = finite.auxiliaries(verb);
        boolean nominal = sentence.child(verb, "cop").isPresent();
        if (!nominal && !main.verb()) {
            return scene.no("\"" + main.text() + "\" is no verb");
        }
        if (!nominal && !main.lemma().matches("[a-zA-Z]+(-[a-zA-Z]+)*")) {
            return scene.no("\"" + main.text() + "\" is no word");
        }
        Form form = new Form();
        for (int at : auxiliaries) {
            if (!form.add(sentence.token(at))) {
                return scene.no("\"" + sentence.token(at).text() + "\" is not understood");
            }
        }
        if (auxiliaries.isEmpty()) {
            Optional<Tense> tense = finite.tense(verb);
            if (tense.isEmpty()) {
                return scene.no("\"" + main.text() + "\" is not finite");
            }
            form.tense = tense.get();
        }
        form.progressive = !nominal && form.be && (main.tag().equals("VBG") || form.being);
        form.shared(!nominal && form.cop && main.tag().equals("VBN"));
        form.scheduled(!nominal && main.tag().equals("VB") && scheduled(verb));
        if (!nominal && form.be && !form.progressive && !form.passive) {
            return scene.no("\"be\" with \"" + main.text() + "\" is not understood");
        }
        return adverbs(verb, form).flatMap(adverb -> particle(verb)
                .map(particle -> new Predicate(
                        nominal ? "be" : main.lemma().toLowerCase(Locale.ROOT),
                        particle,
                        form.tense,
                        form.modal,
                        adverb,
                        form.perfect,
                        form.progressive,
                        form.passive,
                        form.negated)));
    }

    /** The predicate of a participle that is added to a name: "…, founded in 1998, …". */
    Predicate reduced(int verb) {
        Tense tense = ReducedClauses.lasting(sentence, verb) ? Tense.PRESENT : Tense.PAST;
        String lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        return new Predicate(lemma, "", tense, "", "", false, false, true, false);
    }

    /** "The club is to open in May", of somebody or something that is named. */
    private boolean scheduled(int verb) {
        boolean to = sentence.children(verb, "mark", "aux").stream()
                .anyMatch(at -> sentence.token(at).text().equals("to"));
        return to
                && sentence.child(verb, "nsubj", "nsubj:pass")
                        .filter(at ->
                                sentence.token(at).proper() || scene.nameAt(at).isPresent())
                        .isPresent();
    }

    /** What the auxiliaries make of a verb. */
    private static final class Form {
        private Tense tense = Tense.PRESENT;
        private String modal = "";
        private boolean first = true;
        private boolean perfect;
        private boolean progressive;
        private boolean passive;
        private boolean negated;
        private boolean be;
        private boolean cop;
        private boolean being;

        /** "is large and used by many". */
        private void shared(boolean participle) {
            passive |= participle;
        }

        private void scheduled(boolean to) {
            if (to && be && !perfect && tense == Tense.PRESENT) {
                tense = Tense.FUTURE;
                be = false;
            }
        }

        private boolean add(Token auxiliary) {
            String lemma = auxiliary.lemma().toLowerCase(Locale.ROOT);
            if (first) {
                tense = lemma.matches("will|wo") || auxiliary.text().matches("(?i)will|'ll|’ll|wo")
                        ? Tense.FUTURE
                        : auxiliary.tag().equals("VBD") ? Tense.PAST : Tense.PRESENT;
                first = false;
            }
            String word = auxiliary.text().toLowerCase(Locale.ROOT);
            if (auxiliary.tag().equals("MD")) {
                modal = MODALS.contains(word) ? word : word.equals("ca") ? "can" : "";
                return !modal.isEmpty() || tense == Tense.FUTURE;
            }
            perfect |= lemma.equals("have");
            passive |= auxiliary.is("aux:pass") && lemma.equals("be");
            be |= lemma.equals("be");
            cop |= auxiliary.is("cop");
            being |= word.equals("being");
            return lemma.matches("have|be|do") || word.equals("to") && be;
        }
    }

    /** The one adverb beside the verb; nothing when there are more, or one that takes back what is said. */
    private Optional<String> adverbs(int verb, Form form) {
        String kept = "";
        for (int at : sentence.children(verb, "advmod")) {
            String word = sentence.token(at).text().toLowerCase(Locale.ROOT);
            boolean beside = at < verb
                    && sentence.children(verb, "nsubj", "nsubj:pass").stream().anyMatch(s -> s < at);
            if (word.matches("not|n't|n’t")) {
                form.negated = true;
            } else if (HEDGING.contains(word)) {
                return scene.no("\"" + word + "\" hedges");
            } else if (beside && !LINKING.contains(word) && !Complement.qualifies(sentence, verb, at)) {
                if (!kept.isEmpty() || sentence.subtree(at).size() > 1) {
                    return scene.no("several adverbs");
                }
                kept = word;
            }
        }
        return Optional.of(kept);
    }

    /** Whether a linking adverb can be left out. */
    static boolean linking(String word) {
        return LINKING.contains(word.toLowerCase(Locale.ROOT));
    }

    private Optional<String> particle(int verb) {
        List<Integer> particles = sentence.children(verb, "compound:prt");
        if (particles.isEmpty()) {
            return Optional.of("");
        }
        boolean next = particles.size() == 1 && particles.get(0) == verb + 1;
        return next
                ? Optional.of(sentence.token(verb + 1).text().toLowerCase(Locale.ROOT))
                : scene.no("a particle behind the object");
    }
}
