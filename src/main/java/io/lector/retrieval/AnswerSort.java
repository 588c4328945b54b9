package io.lector.retrieval;

import java.util.Set;

/** How well a word of a passage is of the sort that a question wants, 0..1. */
final class AnswerSort {

    private static final Set<Integer> PEOPLE = Set.of(14, 18);
    private static final Set<Integer> PLACES = Set.of(6, 15);
    private static final Set<Integer> TIMES = Set.of(28);
    private static final Set<String> MONTHS =
            Set.of("january february march april may june july august september october november december".split(" "));
    private static final Set<String> CAUSES = Set.of("because", "due", "reason", "cause", "result");
    private static final Set<String> PURPOSES =
            Set.of("since", "so", "for", "therefore", "thus", "to", "as", "by", "lead", "order", "allow");
    private static final Set<String> VAGUE_NUMBERS = Set.of("several", "many", "few", "half");
    private static final int KIND_STEPS = 6;

    private final Thesaurus thesaurus;
    private final QuestionReading question;

    AnswerSort(Thesaurus thesaurus, QuestionReading question) {
        this.thesaurus = thesaurus;
        this.question = question;
    }

    double fit(TaggedWord word) {
        boolean noun = word.isNoun();
        return switch (question.wants()) {
            case PERSON -> word.isName() ? 1 : noun && thesaurus.isOf(word.lemma(), PEOPLE) ? 0.8 : 0;
            case PLACE -> word.isName() ? 1 : noun && thesaurus.isOf(word.lemma(), PLACES) ? 0.7 : 0;
            case TIME -> time(word);
            case NUMBER -> number(word);
            case REASON -> CAUSES.contains(word.lower()) ? 1 : PURPOSES.contains(word.lower()) ? 0.5 : 0;
            case NAMED_KIND -> kind(word);
            case ANY -> noun || word.isName() || word.tag().equals("VERB") && word.isContent() ? 0.5 : 0;
        };
    }

    private double time(TaggedWord word) {
        if (word.isYear() || MONTHS.contains(word.lower())) {
            return 1;
        }
        if (word.lemma().equals("century")) {
            return 0.9;
        }
        return word.isNumber() || word.isNoun() && thesaurus.isOf(word.lemma(), TIMES) ? 0.5 : 0;
    }

    private static double number(TaggedWord word) {
        if (word.isNumber()) {
            return word.isYear() ? 0.3 : 1;
        }
        return VAGUE_NUMBERS.contains(word.lower()) ? 0.5 : 0;
    }

    private double kind(TaggedWord word) {
        String wanted = question.words().get(question.focus()).lemma();
        if (word.isNoun() && thesaurus.kindOf(word.lemma(), wanted, KIND_STEPS)) {
            return 1;
        }
        return word.isName() ? 0.7 : word.isNoun() || word.tag().equals("ADJ") ? 0.4 : 0;
    }
}
