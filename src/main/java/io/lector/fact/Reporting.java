package io.lector.fact;

import io.lector.language.Clause;
import io.lector.language.Nominal;
import io.lector.language.Prose;
import io.lector.language.Verb;
import io.lector.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Claims as reported speech: the speaker, the act of saying and what is said, in tenses that agree. */
public final class Reporting {

    /** Verbs by which somebody commits to doing something: "vowed to come". */
    private static final Set<String> COMMITTING = Set.of(
            "vow",
            "promise",
            "pledge",
            "threaten",
            "offer",
            "agree",
            "swear",
            "hope",
            "expect",
            "plan",
            "refuse",
            "decide",
            "undertake",
            "intend");

    /** Verbs whose that-clause tells what ought to be done: "demanded that Moscow agree". */
    private static final Set<String> DEMANDING = Set.of(
            "demand", "recommend", "request", "require", "urge", "ask", "order", "propose", "stipulate", "insist");

    private static final Set<String> AHEAD = Set.of("would", "will", "might", "may", "could");
    private static final Set<String> DOUBTFUL = Set.of("might", "may", "could");

    private final FactWording wording;

    public Reporting(FactWording wording) {
        this.wording = wording;
    }

    /** "Kim Oduya warned at the harbour on Monday, March 3, 2025, that the crane is unsafe". */
    public String reported(Claim claim) {
        return reported(claim, speaker(claim));
    }

    /** The same in another mouth: for "who said that …" and for false versions. */
    public String reported(Claim claim, Nominal speaker) {
        return selfReported(claim) && !tellable(claim)
                ? Prose.joined("according to " + speaker.text() + ",", wording.statement(claim.slots()))
                : Wording.statement(speech(claim, speaker));
    }

    public Nominal speaker(Claim claim) {
        return wording.fillers().nominal(claim.said().speaker());
    }

    /** The act of saying as a clause whose tail is what is said. */
    public Clause speech(Claim claim, Nominal speaker) {
        Said said = claim.said();
        List<String> adjuncts = new ArrayList<>();
        said.where().map(wording.fillers()::text).ifPresent(adjuncts::add);
        said.when().map(wording.fillers()::text).ifPresent(adjuncts::add);
        Optional<Verb.Form> form = ownDeed(claim);
        if (form.isEmpty()) {
            return new Clause(speaker, saying(said.verb()), List.of(), adjuncts, "that " + content(claim));
        }
        Verb verb = form.get() == Verb.Form.GERUND ? saying("speak").withParticle("of") : saying(said.verb());
        return new Clause(speaker, verb, List.of(), adjuncts, deed(claim, form.get()));
    }

    private static Verb saying(String lemma) {
        return Verb.of(lemma.equals("tell") ? "say" : lemma, Verb.Form.PAST);
    }

    /** What is said, as it follows "said that". */
    public String content(Claim claim) {
        Clause clause = wording.clause(claim.slots());
        return Wording.statement(
                clause.withVerb(shifted(clause.verb(), claim.said().verb())));
    }

    private static Verb shifted(Verb verb, String saying) {
        if (DEMANDING.contains(saying)
                && verb.form() == Verb.Form.PRESENT
                && verb.modal().isBlank()) {
            return saying.equals("insist") ? verb : verb.withForm(Verb.Form.SUBJUNCTIVE);
        }
        if (verb.modal().equals("will") || verb.modal().isBlank() && verb.form() == Verb.Form.FUTURE) {
            return verb.withModal("would");
        }
        return verb.modal().equals("may") ? verb.withModal("might") : verb;
    }

    /** Whether the speaker speaks of what they themselves do; their name cannot then be said twice. */
    public boolean selfReported(Claim claim) {
        return claim.said().speaker().equals(claim.slots().who());
    }

    /** Whether a verb of saying leads to the speaker's own coming deed: "promised to come". */
    public static boolean committing(String saying) {
        return COMMITTING.contains(saying);
    }

    /** Whether it can be told without a pronoun for the speaker, which only the article's author could choose. */
    public boolean tellable(Claim claim) {
        return !selfReported(claim) || ownDeed(claim).isPresent();
    }

    /** How a speaker's own coming deed is told: "vowed to come", "spoke of coming". */
    private Optional<Verb.Form> ownDeed(Claim claim) {
        Predicate did = claim.slots().did();
        boolean ahead = did.tense() == Predicate.Tense.FUTURE || AHEAD.contains(did.modal());
        if (!selfReported(claim) || !ahead || did.negated()) {
            return Optional.empty();
        }
        return Optional.of(COMMITTING.contains(claim.said().verb()) ? Verb.Form.INFINITIVE : Verb.Form.GERUND);
    }

    private String deed(Claim claim, Verb.Form form) {
        Clause clause = wording.clause(claim.slots());
        String doubt = DOUBTFUL.contains(clause.verb().modal()) && form == Verb.Form.GERUND ? "perhaps" : "";
        Verb verb = clause.verb().withModal("").withForm(form);
        return Prose.joined(doubt, Wording.predicate(clause.withVerb(verb)));
    }
}
