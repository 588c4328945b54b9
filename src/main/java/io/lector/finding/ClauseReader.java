package io.lector.finding;

import io.lector.fact.Action;
import io.lector.fact.Content;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads one clause into slots, all of it: what restricts it stays, or the clause is not read at all. */
final class ClauseReader {

    private final Scene scene;
    private final ParsedSentence sentence;
    private final int verb;
    private final Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
    private final List<Integer> told = new ArrayList<>();
    private double certainty = 1;
    private Predicate did;
    private NounPhrases phrases;
    private Verbatim verbatim;
    private Adjuncts adjuncts;

    private ClauseReader(Scene scene, int verb) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verb = verb;
    }

    /** @param verb the head of the clause: a verb, or the noun or adjective behind "be" */
    static Optional<ReadClause> read(Scene scene, int verb) {
        return read(scene, verb, verb);
    }

    /** @param owner the verb whose subject it is, for one that is joined to it by "and" */
    static Optional<ReadClause> read(Scene scene, int verb, int owner) {
        ClauseReader reader = new ClauseReader(scene, verb);
        return reader.predicate() && reader.subject(owner) && reader.rest() ? reader.read() : Optional.empty();
    }

    /** What is added about somebody: "Kim Moss, who built the harbour". @param subject whom "who" means */
    static Optional<ReadClause> added(Scene scene, int verb, Filler subject) {
        ClauseReader reader = new ClauseReader(scene, verb);
        return reader.predicate() && reader.subject(subject) && reader.rest() ? reader.read() : Optional.empty();
    }

    private Optional<ReadClause> read() {
        fillers.putAll(adjuncts.fillers());
        told.addAll(adjuncts.told());
        agent.ifPresent(by -> {
            fillers.put(Slot.WHAT, fillers.get(Slot.WHO));
            fillers.put(Slot.WHO, by);
            did = new Predicate(
                    did.verb(),
                    did.particle(),
                    did.tense(),
                    did.modal(),
                    did.adverb(),
                    did.perfect(),
                    did.progressive(),
                    false,
                    did.negated());
        });
        boolean clause = fillers.get(Slot.WHAT) instanceof Action || fillers.get(Slot.WHAT) instanceof Content;
        if (clause && adjuncts.fronted()) {
            return scene.no("words before the subject with a clause behind the verb");
        }
        if (scene.speaker().equals(Optional.of(fillers.get(Slot.WHO))) && !ahead()) {
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
        told.addAll(sentence.children(verb, "aux", "aux:pass", "cop", "compound:prt"));
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

    private boolean ahead() {
        return did.tense() == Predicate.Tense.FUTURE || did.modal().equals("would");
    }

    private boolean subject(int owner) {
        List<Integer> subjects = sentence.children(owner, "nsubj", "nsubj:pass", "csubj", "expl");
        if (subjects.size() != 1
                || subjects.get(0) > verb
                || !sentence.token(subjects.get(0)).is("nsubj", "nsubj:pass")) {
            return fail("no plain subject");
        }
        int head = subjects.get(0);
        Optional<Filler> who = pronoun(head)
                .or(() -> countedSubject(head))
                .or(() -> new NounPhrases(scene, Optional.empty(), ahead()).filler(head));
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
        phrases = new NounPhrases(scene, Optional.of(who), ahead());
        verbatim = new Verbatim(scene, Optional.of(who), ahead());
        adjuncts = new Adjuncts(scene, verb, did, verbatim);
        return agrees();
    }

    private Optional<Filler> countedSubject(int head) {
        return Numbers.read(scene, head, new Verbatim(scene, Optional.empty(), ahead()), Slot.WHO)
                .map(read -> {
                    fillers.put(Slot.HOW_MANY, read.quantity());
                    return read.counted();
                });
    }

    /** "He" and "she": who speaks, before anybody else is named; or the only person spoken of before. */
    private Optional<Filler> pronoun(int head) {
        if (!sentence.token(head).text().matches("(?i)he|she")) {
            return Optional.empty();
        }
        if (scene.speaker().isEmpty()) {
            return scene.antecedent(head);
        }
        boolean alone = scene.names().stream()
                .filter(use -> use.first() < head)
                .flatMap(use -> scene.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON)
                .allMatch(named -> scene.speaker().equals(Optional.of(new Mention(List.of(named.id())))));
        return alone ? scene.speaker() : Optional.empty();
    }

    private boolean agrees() {
        if (did.tense() == Predicate.Tense.PAST && !did.passive() && !did.copular()) {
            return true;
        }
        boolean plural = fillers.get(Slot.WHO) instanceof Phrase phrase && phrase.plural()
                || fillers.get(Slot.WHO) instanceof Mention mention
                        && mention.entities().size() > 1;
        String finite = sentence.children(verb, "aux", "aux:pass", "cop").stream()
                .map(at -> sentence.token(at).text().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(sentence.token(verb).tag());
        boolean mismatch = plural ? finite.matches("is|was|has|does|vbz") : finite.matches("are|were|have|do|vbp|VBP");
        return !mismatch || fail("subject and verb do not agree");
    }

    private boolean rest() {
        boolean nominal = sentence.child(verb, "cop").isPresent();
        if (nominal && !complement()) {
            return false;
        }
        for (int child : sentence.children(verb)) {
            if (!scene.apart().contains(child) && !part(child, nominal)) {
                return false;
            }
        }
        return true;
    }

    /** What follows "be": a noun phrase says what something is; anything else is told as it stands. */
    private boolean complement() {
        Token head = sentence.token(verb);
        int first = verb;
        int end = verb + 1;
        for (int child : sentence.children(verb)) {
            if (sentence.token(child)
                            .is(
                                    "det",
                                    "amod",
                                    "compound",
                                    "nmod:poss",
                                    "nummod",
                                    "nmod",
                                    "acl",
                                    "acl:relcl",
                                    "case",
                                    "obl",
                                    "xcomp",
                                    "advmod")
                    && (child > verb
                            || sentence.token(child).is("det", "amod", "compound", "nmod:poss", "nummod", "case")
                            || child == verb - 1
                                    && sentence.token(child).is("advmod")
                                    && !sentence.token(child).text().matches("(?i)not|n['’]t"))
                    && !adjuncts.timed(child)) {
                Optional<Span> span = Span.whole(sentence, child);
                if (span.isEmpty()) {
                    return fail("words stand apart");
                }
                first = Math.min(first, span.get().first());
                end = Math.max(end, span.get().end());
            }
        }
        Span span = new Span(first, end);
        boolean comma =
                span.tokens().stream().anyMatch(at -> sentence.token(at).text().matches("[,;:()–—]"));
        boolean foreign = span.tokens().stream()
                .anyMatch(at -> !sentence.under(at, verb)
                        || sentence.token(at).head() == verb
                                && sentence.token(at).is("cop", "nsubj"));
        if (comma || foreign) {
            return fail("a complement in pieces");
        }
        boolean noun = head.noun() && sentence.child(verb, "case").isEmpty();
        if (!noun && !head.tag().matches("JJ|JJR|JJS|NN.*|CD")) {
            return fail("\"be\" with \"" + head.text() + "\"");
        }
        Optional<String> words = verbatim.text(span);
        words.ifPresent(text -> {
            told.addAll(span.tokens());
            if (noun) {
                fillers.put(
                        Slot.WHAT,
                        new Phrase(
                                text,
                                NounPhrases.type(head),
                                head.plural(),
                                head.proper() ? "" : head.lemma(),
                                List.of()));
            } else {
                adjuncts.first(text);
            }
        });
        complement = span;
        return words.isPresent();
    }

    private Span complement = new Span(0, 0);

    private boolean part(int child, boolean nominal) {
        Token token = sentence.token(child);
        if (nominal && complement.has(child)) {
            return true;
        }
        return switch (token.relation()) {
            case "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "punct", "cc", "compound:prt" -> true;
            case "mark" -> token.text().equalsIgnoreCase("that") || fail("depends on \"" + token.text() + "\"");
            case "conj" -> conjunct(child);
            case "obj" -> object(child);
            case "iobj" -> receiver(child);
            case "advmod" -> beside(child) || adjuncts.adverb(child);
            case "obl" -> agent(child) || adjuncts.oblique(child);
            case "obl:tmod", "nmod:tmod" -> adjuncts.oblique(child);
            case "xcomp" -> open(child);
            case "ccomp" -> content(child);
            case "advcl" -> adjuncts.side(child);
            default -> fail("\"" + token.text() + "\" is " + token.relation());
        };
    }

    /** What is joined behind is told by itself; an object both share would be lost. */
    private boolean conjunct(int child) {
        boolean own = sentence.token(child).verb()
                || sentence.child(child, "cop").isPresent()
                || sentence.child(child, "nsubj", "nsubj:pass").isPresent();
        boolean complete = sentence.children(verb).stream()
                .anyMatch(at ->
                        at > verb && at < child && sentence.token(at).is("obj", "obl", "xcomp", "ccomp", "advmod"));
        boolean clause = sentence.child(child, "nsubj", "nsubj:pass").isPresent();
        certainty -= 0.1;
        return own && (complete || clause || complement.size() > 0)
                || fail("what is joined by \"and\" may share its object");
    }

    private boolean object(int child) {
        boolean apart = Span.whole(sentence, child)
                .filter(span -> span.first() > 0
                        && sentence.token(span.first() - 1).text().matches("[,–—-]"))
                .isPresent();
        if (child < verb || apart || fillers.containsKey(Slot.WHAT)) {
            return fail("an object in an unusual place");
        }
        Optional<Filler> what = counted(child).or(() -> phrases.filler(child));
        what.ifPresent(filler -> {
            fillers.put(Slot.WHAT, filler);
            Span.phrase(sentence, child).ifPresent(span -> told.addAll(span.tokens()));
        });
        return what.isPresent();
    }

    /** Who did it, when a passive says so: it is then told in the active. */
    private boolean agent(int child) {
        boolean by = did.passive()
                && !did.negated()
                && agent.isEmpty()
                && sentence.child(child, "case")
                        .filter(at -> sentence.token(at).text().equals("by")
                                        && at == child - sentence.subtree(child).size() + 1
                                || sentence.token(at).text().equals("by"))
                        .isPresent();
        Optional<Integer> lead = sentence.child(child, "case");
        if (!by
                || sentence.children(verb).stream()
                        .anyMatch(at -> at > verb && sentence.token(at).is("obj", "xcomp"))) {
            return false;
        }
        agent = new NounPhrases(scene, Optional.empty(), ahead()).behind(child, lead.get());
        Span.phrase(sentence, child).filter(span -> agent.isPresent()).ifPresent(span -> told.addAll(span.tokens()));
        return agent.isPresent();
    }

    private Optional<Filler> agent = Optional.empty();

    private Optional<Filler> counted(int child) {
        if (fillers.containsKey(Slot.HOW_MANY)) {
            return Optional.empty();
        }
        return Numbers.read(scene, child, verbatim, Slot.WHAT).map(read -> {
            fillers.put(Slot.HOW_MANY, read.quantity());
            return read.counted();
        });
    }

    private boolean receiver(int child) {
        Optional<Filler> whom = phrases.filler(child);
        whom.ifPresent(filler -> {
            fillers.put(Slot.WHOM, filler);
            Span.phrase(sentence, child).ifPresent(span -> told.addAll(span.tokens()));
        });
        return whom.isPresent();
    }

    /** "agreed to meet": what is to be done, word by word to the end of the clause. */
    private boolean open(int child) {
        Optional<Span> span = Span.phrase(sentence, child);
        if (span.isEmpty() || child < verb) {
            return fail("words stand apart");
        }
        boolean to = sentence.token(span.get().first()).text().equals("to");
        certainty -= 0.05;
        if (!to || fillers.containsKey(Slot.WHAT)) {
            return adjuncts.keep(child, span.get());
        }
        Span bare = new Span(span.get().first() + 1, span.get().end());
        Optional<String> words = verbatim.text(bare);
        words.ifPresent(text -> {
            fillers.put(Slot.WHAT, new Action(text));
            told.addAll(span.get().tokens());
        });
        return words.isPresent();
    }

    private boolean content(int child) {
        Optional<Span> span = Span.whole(sentence, child);
        if (span.isEmpty() || child < verb || fillers.containsKey(Slot.WHAT)) {
            return fail("words stand apart");
        }
        boolean that = sentence.token(span.get().first()).text().equals("that");
        if (!that) {
            return fail("a clause without \"that\"");
        }
        Span bare = new Span(span.get().first() + 1, span.get().end());
        Optional<String> words = verbatim.text(bare);
        words.ifPresent(text -> {
            fillers.put(Slot.WHAT, new Content(text));
            told.addAll(span.get().tokens());
        });
        return words.isPresent();
    }
}
