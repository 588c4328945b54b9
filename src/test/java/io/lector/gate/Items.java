package io.lector.gate;

import io.lector.fact.Evidence;
import io.lector.fact.FactBook;
import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.question.Card;
import io.lector.question.Choice;
import io.lector.question.Cloze;
import io.lector.question.Confusion;
import io.lector.question.Distractor;
import io.lector.question.MultipleChoice;
import io.lector.question.Option;
import io.lector.question.Process;
import io.lector.question.Question;
import io.lector.question.ShortAnswer;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import io.lector.writing.Candidate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Made-up items about the harbour bridge, and what the gate says of them. */
final class Items {

    private static final FactBook BOOK = Harbour.book();
    private static final Gate GATE = new Gate(BOOK);

    private Items() {}

    /** Names of the rules that an item breaks. */
    static Set<String> flaws(Candidate candidate) {
        return GATE.judge(candidate).stream().map(Flaw::rule).collect(Collectors.toSet());
    }

    static FactBook book() {
        return BOOK;
    }

    /** The card of an item on a fact, with that fact's own evidence. */
    static Card card(String fact, String stem) {
        List<Evidence> evidence = BOOK.fact(fact).map(known -> known.evidence()).orElse(List.of());
        List<String> facts = fact.isEmpty() ? List.of() : List.of(fact);
        String id = fact + "-" + Integer.toHexString(stem.hashCode());
        return new Card(id, stem, Process.RETRIEVE, facts, List.of("Think again.", "Read it once more."), "", evidence);
    }

    static Choice choice(String key, String... wrong) {
        List<Distractor> distractors = IntStream.range(0, wrong.length)
                .mapToObj(i -> new Distractor(
                        new Option("d" + i, wrong[i]), Confusion.ANOTHER_ACTOR, "That is another one.", List.of()))
                .toList();
        return new Choice(new Option("k", key), distractors);
    }

    /** A choice that rests on no slot, for what can be seen of stem and options alone. */
    static Candidate choose(String stem, String key, String... wrong) {
        return new Candidate(
                new MultipleChoice(card("lind-opened-bridge", stem), choice(key, wrong)), "test", List.of());
    }

    static Candidate ask(String fact, Slot slot, String stem, String key, String... wrong) {
        return candidate(new MultipleChoice(card(fact, stem), choice(key, wrong)), slot);
    }

    static Candidate whoSaid(String fact, String stem, String key, String... wrong) {
        return new Candidate(new WhoSaid(card(fact, stem), choice(key, wrong)), "test", List.of());
    }

    static Candidate type(String fact, Slot slot, String stem, String... shown) {
        List<Expected> parts = Arrays.stream(shown)
                .<Expected>map(text -> new Expected.Words(text, List.of(), List.of()))
                .toList();
        return candidate(new ShortAnswer(card(fact, stem), parts), slot);
    }

    static Candidate blank(String fact, Slot slot, String stem, String shown) {
        return candidate(new Cloze(card(fact, stem), new Expected.Words(shown, List.of(), List.of())), slot);
    }

    static Candidate judge(String fact, Slot slot, String stem, boolean holds, String feedback) {
        Optional<Confusion> confusion = holds ? Optional.empty() : Optional.of(Confusion.ANOTHER_ACTOR);
        return candidate(new TrueFalse(card(fact, stem), holds, confusion, feedback, List.of()), slot);
    }

    static Candidate candidate(Question question, Slot slot) {
        return new Candidate(question, "test", List.of(slot));
    }
}
