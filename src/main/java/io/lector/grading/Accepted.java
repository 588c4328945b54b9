package io.lector.grading;

import java.util.List;
import java.util.Optional;

/**
 * All wordings that are accepted as the answer to a question, ready to be compared.
 *
 * @param wordings at least one, none of them empty
 * @param told by all wordings together
 * @param question may be empty
 * @param name how those of the wordings that are names are understood, if any is
 */
record Accepted(List<Said> wordings, Told told, Said question, Told asked, Optional<NameComparison> name) {

    /** Words of the wordings, on average, from which on they are sentences. */
    private static final int SENTENCE = 6;

    static Accepted of(List<String> texts, String question) {
        List<Said> wordings =
                texts.stream().map(Said::of).filter(said -> !said.isEmpty()).toList();
        List<String> names =
                texts.stream().filter(text -> Said.of(text).isName()).toList();
        Told told = wordings.stream().map(wording -> Told.in(wording.tokens())).reduce(Told.NOTHING, Told::and);
        Said asked = Said.of(question);
        return new Accepted(wordings, told, asked, Told.in(asked.tokens()), comparison(names));
    }

    private static Optional<NameComparison> comparison(List<String> names) {
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new NameComparison(new Expected.Name(names.get(0), names.subList(1, names.size()), List.of())));
    }

    boolean areSentences() {
        return wordings.stream()
                        .mapToInt(wording -> wording.words().size())
                        .average()
                        .orElse(0)
                >= SENTENCE;
    }

    /** Whether it is said in the question already. */
    boolean isAsked(Term term) {
        return question.stems().contains(term.stem());
    }

    /** The share of the question's telling words that somebody repeats, 0..1. */
    double restated(Said typed) {
        long said = question.stems().stream().filter(typed.stems()::contains).count();
        return question.isEmpty() ? 0 : (double) said / question.stems().size();
    }
}
