package io.lector.finding;

import io.lector.fact.Action;
import io.lector.fact.Content;
import io.lector.fact.Filler;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a verb is done to: objects, what is to be done, what is reported; and by whom, in a passive. */
final class Objects {

    /** Verbs whose clause behind them may stand without "that". */
    private static final Set<String> KNOWING =
            Set.of("show", "find", "know", "mean", "reveal", "prove", "discover", "ensure");

    /** By how much, not by whom. */
    private static final String MEASURES = "average|total|margin|maximum|minimum|factor|mean|third|quarter|half|fifth";

    private final Scene scene;
    private final ParsedSentence sentence;
    private final int verb;
    private final Predicate did;
    private final NounPhrases phrases;
    private final Verbatim verbatim;
    /** For what is still to be done or is only reported. */
    private final Verbatim open;

    private final Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
    private final List<Integer> told = new ArrayList<>();
    private Optional<Filler> agent = Optional.empty();

    Objects(Scene scene, int verb, Predicate did, Optional<Filler> subject) {
        this.scene = scene;
        this.sentence = scene.sentence();
        this.verb = verb;
        this.did = did;
        this.phrases = new NounPhrases(scene, subject, Side.of(did).within());
        this.verbatim = new Verbatim(scene, subject, Side.of(did).within());
        this.open = new Verbatim(scene, subject, Side.OPEN);
    }

    Map<Slot, Filler> fillers() {
        return fillers;
    }

    List<Integer> told() {
        return told;
    }

    /** Who did it, when a passive says so. */
    Optional<Filler> agent() {
        return agent;
    }

    private boolean fail(String reason) {
        scene.no(reason);
        return false;
    }

    private boolean apart(int child) {
        return Span.whole(sentence, child)
                .filter(span -> span.first() > 0
                        && sentence.token(span.first() - 1).text().matches("[,–—-]"))
                .isPresent();
    }

    /** Whether it only adds to the object before it: "bought a ship from Denmark, the largest seller of ships". */
    boolean apposed(int child) {
        return apart(child)
                && child > verb
                && !did.negated()
                && sentence.children(verb, "obj", "obl").stream().anyMatch(at -> at > verb && at < child)
                && sentence.child(child, "conj", "cc").isEmpty();
    }

    boolean object(int child) {
        if (child < verb || apart(child) || fillers.containsKey(Slot.WHAT)) {
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
    boolean agent(int child) {
        Optional<Integer> lead = sentence.child(child, "case")
                .filter(at -> sentence.token(at).text().equals("by"));
        boolean by = did.passive() && !did.negated() && agent.isEmpty() && lead.isPresent();
        if (!by
                || sentence.token(child).lemma().matches(MEASURES)
                || Amounts.told(sentence, child)
                || sentence.children(verb).stream()
                        .anyMatch(at -> at > verb && sentence.token(at).is("obj", "xcomp"))) {
            return false;
        }
        agent = new NounPhrases(scene, Optional.empty(), Side.of(did).within()).behind(child, lead.get());
        Span.phrase(sentence, child).filter(span -> agent.isPresent()).ifPresent(span -> told.addAll(span.tokens()));
        return agent.isPresent();
    }

    private Optional<Filler> counted(int child) {
        if (fillers.containsKey(Slot.HOW_MANY)) {
            return Optional.empty();
        }
        return Numbers.read(scene, child, verbatim, Slot.WHAT).map(read -> {
            fillers.put(Slot.HOW_MANY, read.quantity());
            return read.counted();
        });
    }

    boolean receiver(int child) {
        Optional<Filler> whom = phrases.filler(child);
        whom.ifPresent(filler -> {
            fillers.put(Slot.WHOM, filler);
            Span.phrase(sentence, child).ifPresent(span -> told.addAll(span.tokens()));
        });
        return whom.isPresent();
    }

    /** "agreed to meet": what is to be done, word by word to the end of the clause. */
    boolean open(int child, Adjuncts adjuncts) {
        Optional<Span> span = Span.phrase(sentence, child);
        if (span.isEmpty() || child < verb) {
            return fail("words stand apart");
        }
        boolean to = sentence.token(span.get().first()).text().equals("to");
        if (!to || fillers.containsKey(Slot.WHAT)) {
            return adjuncts.keep(child, span.get());
        }
        Span bare = new Span(span.get().first() + 1, span.get().end());
        Optional<String> words = open.text(bare);
        words.ifPresent(text -> {
            fillers.put(Slot.WHAT, new Action(text));
            told.addAll(span.get().tokens());
        });
        return words.isPresent();
    }

    boolean content(int child) {
        Optional<Span> span = Span.whole(sentence, child);
        if (span.isEmpty() || child < verb || fillers.containsKey(Slot.WHAT)) {
            return fail("words stand apart");
        }
        boolean that = sentence.token(span.get().first()).text().equals("that");
        boolean whole = sentence.child(child, "nsubj", "nsubj:pass")
                        .filter(at -> sentence.subtree(at).get(0) == span.get().first())
                        .filter(at -> !sentence.token(at).tag().startsWith("W"))
                        .isPresent()
                && sentence.child(child, "mark").isEmpty()
                && span.get().first() == verb + 1
                && !participle(child);
        boolean known = KNOWING.contains(sentence.token(verb).lemma()) && told(span.get());
        if (!that && sentence.token(span.get().first()).text().equals("to")) {
            return content(span.get(), 1, Action::new);
        }
        if (!that && !(whole && known)) {
            return fail("a clause without \"that\"");
        }
        return content(span.get(), that ? 1 : 0, Content::new);
    }

    /** "shows two ferries painted on a wall": without "that", an object or an auxiliary it may be no verb of a clause. */
    private boolean participle(int child) {
        Token head = sentence.token(child);
        return (head.tag().equals("VBN")
                        || head.tag().equals("VBD") && head.text().endsWith("ed"))
                && sentence.child(child, "aux", "aux:pass", "obj", "xcomp", "ccomp")
                        .isEmpty();
    }

    /** Whether no other's words are in it. */
    private boolean told(Span span) {
        return !sentence.text(span.first(), span.end()).matches("(?s).*[“”\"].*");
    }

    /** @param lead how many words lead to it */
    private boolean content(Span span, int lead, Function<String, Filler> making) {
        Optional<String> words = open.text(new Span(span.first() + lead, span.end()));
        words.ifPresent(text -> {
            fillers.put(Slot.WHAT, making.apply(text));
            told.addAll(span.tokens());
        });
        return words.isPresent();
    }
}
