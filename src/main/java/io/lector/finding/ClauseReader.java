package io.lector.finding;

import io.lector.fact.Action;
import io.lector.fact.Content;
import io.lector.fact.Filler;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one clause into slots, all of it: what restricts it stays, or the clause is not read at all. */
final class ClauseReader {

    private final Scene scene;
    private final ParsedSentence sentence;
    private final int verb;
    private final Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
    private final List<Integer> told = new ArrayList<>();
    private List<Integer> shared = List.of();
    private boolean inPlace;

    private double certainty = 1;
    private Predicate did;
    private Objects objects;
    private Verbatim verbatim;
    private Adjuncts adjuncts;
    private Span complement = new Span(0, 0);

    /** @param verb the head of the clause: a verb, or the noun or adjective behind "be" */
    ClauseReader(Scene scene, int verb) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verb = verb;
    }

    /** @param times heads of times before another verb that hold for this one too */
    void sharing(List<Integer> times) {
        shared = times;
    }

    /** Leaves times and places behind the verb where they stand. */
    void leaveInPlace() {
        inPlace = true;
    }

    /** Whether the slots part words that belong together in a clause that was read. */
    boolean torn(ReadClause read) {
        return adjuncts.torn(read.slots());
    }

    /** @param owner the verb whose subject it is */
    Optional<ReadClause> read(int owner) {
        return predicate() && subject(owner) && rest() ? read() : Optional.empty();
    }

    /** @param subject whom "who" means */
    Optional<ReadClause> added(Filler subject) {
        return predicate() && subject(subject) && rest() ? read() : Optional.empty();
    }

    /** @param subject whom the participle is about */
    Optional<ReadClause> reduced(Filler subject) {
        did = new VerbReader(scene).reduced(verb);
        told.add(verb);
        told.addAll(scene.nameAt(sentence.token(verb).head())
                .map(use -> new Span(use.first(), use.end()).tokens())
                .orElse(List.of()));
        boolean plain = sentence.child(verb, "advmod", "obj").isEmpty() && subject(subject);
        return plain && rest() ? read() : Optional.empty();
    }

    private Optional<ReadClause> read() {
        boolean counted = fillers.containsKey(Slot.HOW_MANY);
        if (counted
                && (objects.fillers().containsKey(Slot.HOW_MANY)
                        || objects.agent().isPresent())) {
            return scene.no("a number that counts who has it done");
        }
        fillers.putAll(adjuncts.fillers());
        told.addAll(adjuncts.told());
        fillers.putAll(objects.fillers());
        told.addAll(objects.told());
        objects.agent().ifPresent(by -> {
            fillers.put(Slot.WHAT, fillers.get(Slot.WHO));
            fillers.put(Slot.WHO, by);
            did = did.active();
        });
        boolean clause = fillers.get(Slot.WHAT) instanceof Action || fillers.get(Slot.WHAT) instanceof Content;
        if (clause && adjuncts.fronted()) {
            return scene.no("words before the subject with a clause behind the verb");
        }
        if (scene.speaker().equals(Optional.of(fillers.get(Slot.WHO))) && !did.ahead()) {
            return scene.no("somebody speaks of oneself");
        }
        if (did.copular()
                && !fillers.containsKey(Slot.WHAT)
                && !fillers.containsKey(Slot.HOW)
                && !fillers.containsKey(Slot.WHERE)) {
            return scene.no("\"be\" without anything behind it");
        }
        Optional<String> alarm = ParseAlarms.of(sentence, told);
        double left = certainty - adjuncts.doubt();
        return alarm.isPresent()
                ? scene.no(alarm.get())
                : Optional.of(new ReadClause(new Slots(did, fillers), told, left));
    }

    private boolean fail(String reason) {
        scene.no(reason);
        return false;
    }

    private boolean predicate() {
        Optional<Predicate> read = new VerbReader(scene).read(verb);
        read.ifPresent(predicate -> did = predicate);
        told.add(verb);
        told.addAll(sentence.children(verb, "compound:prt"));
        told.addAll(new Finite(sentence).auxiliaries(verb));
        sentence.children(verb, "advmod").stream()
                .filter(at -> sentence.token(at).text().matches("(?i)not|n['’]t") || beside(at))
                .forEach(told::add);
        return read.isPresent();
    }

    /** Whether an adverb is the predicate's own. */
    private boolean beside(int adverb) {
        return did != null
                && !did.adverb().isEmpty()
                && did.adverb().equalsIgnoreCase(sentence.token(adverb).text());
    }

    private boolean subject(int owner) {
        List<Integer> subjects = sentence.children(owner, "nsubj", "nsubj:pass", "csubj", "expl");
        if (subjects.size() != 1
                || subjects.get(0) > verb
                || !sentence.token(subjects.get(0)).is("nsubj", "nsubj:pass")) {
            return fail("no plain subject");
        }
        int head = Subjects.bearer(sentence, subjects.get(0));
        Optional<Filler> who = new Subjects(scene, did, fillers).read(head);
        if (who.isEmpty()) {
            return false;
        }
        Span.phrase(sentence, head).ifPresent(span -> told.addAll(span.tokens()));
        certainty -= who.get() instanceof Phrase ? 0.15 : 0;
        certainty -= sentence.token(head).tag().equals("PRP") ? 0.15 : 0;
        return subject(who.get());
    }

    private boolean subject(Filler who) {
        fillers.put(Slot.WHO, who);
        objects = new Objects(scene, verb, did, Optional.of(who));
        verbatim = new Verbatim(scene, Optional.of(who), Side.of(did).within());
        adjuncts = new Adjuncts(scene, verb, did, verbatim);
        if (inPlace) {
            adjuncts.leaveInPlace();
        }
        return new Agreement(scene, verb).holds(did, who) || fail("subject and verb do not agree");
    }

    private boolean rest() {
        boolean nominal = sentence.child(verb, "cop").isPresent();
        if (nominal && !complement()) {
            return false;
        }
        List<Integer> parts = new ArrayList<>(shared);
        parts.addAll(sentence.children(verb));
        for (int child : parts) {
            if (!scene.apart().contains(child) && !part(child, nominal)) {
                return false;
            }
        }
        return true;
    }

    private boolean complement() {
        Optional<Complement> found = Complement.of(scene, verb);
        Optional<String> words = found.flatMap(complement -> verbatim.text(complement.span()));
        words.ifPresent(text -> {
            complement = found.get().span();
            told.addAll(complement.tokens());
            Token head = sentence.token(verb);
            if (found.get().noun()) {
                String noun = head.proper() ? "" : head.lemma();
                fillers.put(Slot.WHAT, new Phrase(text, NounPhrases.type(head), head.plural(), noun, List.of()));
            } else {
                adjuncts.first(text);
            }
        });
        return words.isPresent();
    }

    private boolean part(int child, boolean nominal) {
        Token token = sentence.token(child);
        if (nominal && complement.has(child)) {
            return true;
        }
        return switch (token.relation()) {
            case "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "punct", "cc", "compound:prt" -> true;
            case "mark" ->
                token.text().equalsIgnoreCase("that")
                        || did.tense() == Predicate.Tense.FUTURE && token.text().equals("to")
                        || fail("depends on \"" + token.text() + "\"");
            case "conj" -> conjunct(child);
            case "parataxis" -> besideIt(child);
            case "acl", "acl:relcl", "appos" ->
                nominal && !did.negated() && Complement.added(sentence, verb, child)
                        || fail("\"" + token.text() + "\" is " + token.relation());
            case "obj" -> apposed(child) || objects.object(child);
            case "iobj" -> objects.receiver(child);
            case "advmod" -> beside(child) || adjuncts.adverb(child);
            case "obl" -> objects.agent(child) || adjuncts.oblique(child);
            case "obl:tmod", "nmod:tmod" -> adjuncts.oblique(child);
            case "xcomp" -> objects.open(child, adjuncts);
            case "ccomp" -> objects.content(child);
            case "advcl" -> adjuncts.side(child);
            default -> fail("\"" + token.text() + "\" is " + token.relation());
        };
    }

    private boolean besideIt(int child) {
        certainty -= 0.1;
        return new Neighbour(sentence, verb, child).apart()
                || fail("\"" + sentence.token(child).text() + "\" is parataxis");
    }

    private boolean apposed(int child) {
        boolean added = objects.apposed(child);
        certainty -= added ? 0.1 : 0;
        return added;
    }

    /** What is joined behind is told by itself; an object both share would be lost. */
    private boolean conjunct(int child) {
        certainty -= 0.1;
        return new Neighbour(sentence, verb, child).joined(complement.size() > 0)
                || fail("what is joined by \"and\" may share its object");
    }
}
