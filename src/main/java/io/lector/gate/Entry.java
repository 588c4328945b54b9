package io.lector.gate;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.question.Cloze;
import io.lector.question.ShortAnswer;
import io.lector.question.TrueFalse;
import io.lector.writing.Candidate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sound candidate with what it is compared by.
 *
 * @param worth 0..1
 * @param shown content of all that is shown with it: the stem, and events, quotes or options that are part of the
 *     question
 * @param fact id of the fact that is asked for; may be empty
 * @param slot the slots that the key fills
 * @param key the only right answer in words; may be empty
 */
record Entry(
        Candidate candidate, double worth, Set<String> shown, String fact, String slot, String key, int paragraph) {

    static Entry of(Candidate candidate, FactBook book, Worth worth) {
        Face face = Face.of(candidate.question());
        Set<String> shown = new HashSet<>(Words.content(face.stem()));
        face.told().forEach(text -> shown.addAll(Words.content(text)));
        if (face.stem().matches("(?i).*\\b(?:of these|of the following)\\b.*")) {
            face.keys().forEach(key -> shown.addAll(Words.content(key)));
        }
        String key = face.keys().size() == 1 && face.told().isEmpty() ? String.join(" ", Words.stems(face.key())) : "";
        List<String> facts = candidate.question().card().facts();
        String fact = facts.isEmpty() ? "" : facts.get(0);
        int paragraph = book.fact(fact).map(Fact::paragraph).orElse(0);
        return new Entry(candidate, worth.of(candidate), shown, fact, slot(candidate), key, paragraph);
    }

    /** A number within a phrase, or a speaker, fills no slot; its key tells it from others. */
    private static String slot(Candidate candidate) {
        boolean typed = candidate.question() instanceof Cloze || candidate.question() instanceof ShortAnswer;
        return candidate.asked().isEmpty() && typed
                ? candidate.question().key().text()
                : candidate.asked().toString();
    }

    /** Whether its key is what fills the slot, not whether a statement holds. */
    boolean answered() {
        return !(candidate.question() instanceof TrueFalse);
    }

    String id() {
        return candidate.question().card().id();
    }

    String kind() {
        return candidate.question().kind();
    }

    String itemClass() {
        return candidate.itemClass();
    }

    List<String> facts() {
        return candidate.question().card().facts();
    }

    /** Whether there is one right option among wrong ones. */
    boolean choice() {
        return Face.of(candidate.question()).singleChoice();
    }

    /** "longest" or "shortest" when no option of a choice is more so than the key. */
    Optional<String> length() {
        Face face = Face.of(candidate.question());
        if (!face.singleChoice()) {
            return Optional.empty();
        }
        int length = face.key().length();
        boolean longest = face.wrong().stream().allMatch(wrong -> wrong.length() <= length);
        boolean shortest = face.wrong().stream().allMatch(wrong -> wrong.length() >= length);
        return longest && shortest
                ? Optional.empty()
                : longest ? Optional.of("longest") : shortest ? Optional.of("shortest") : Optional.empty();
    }

    /** Whether it is a statement that holds. */
    boolean holds() {
        return candidate.question() instanceof TrueFalse statement && statement.holds();
    }

    /** Whether it is a statement that does not hold. */
    boolean fails() {
        return candidate.question() instanceof TrueFalse statement && !statement.holds();
    }

    /** Whether both are about mostly the same facts; of a pair, one is most. */
    boolean sharesFacts(Entry other) {
        long shared = facts().stream().filter(other.facts()::contains).count();
        int fewer = Math.min(facts().size(), other.facts().size());
        return fewer == 2 ? shared > 0 : shared * 2 > fewer;
    }
}
