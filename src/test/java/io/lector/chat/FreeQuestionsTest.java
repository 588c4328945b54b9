package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.bank.Origin;
import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedExplainer;
import io.lector.fact.Fact;
import io.lector.quizbank.BankFolder;
import io.lector.quizbank.Contents;
import io.lector.retrieval.Answerability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What free questions about the packed bank find: the facts that answer, or that none does. */
class FreeQuestionsTest {

    private static final double ANSWERED = 0.8;
    private static final double DECLINED = 0.9;

    /** @param facts any of which answers; none if the article does not say */
    private record Asked(String question, Set<String> facts) {

        static Asked of(String line) {
            String[] fields = line.split("\t");
            return new Asked(fields[0], fields[1].equals("-") ? Set.of() : Set.of(fields[1].split(" ")));
        }

        boolean isAnswerable() {
            return !facts.isEmpty();
        }
    }

    private static List<Asked> all() throws IOException {
        try (var file = FreeQuestionsTest.class.getResourceAsStream("/io/lector/chat/free-questions.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Asked::of)
                    .toList();
        }
    }

    private static Searcher searcher() {
        try (BankFolder folder = BankFolder.packed()) {
            Contents contents = folder.read(Talk.ARTICLE).contents().orElseThrow();
            List<PublishedExplainer> explainers = contents.explainers().stream()
                    .map(explainer -> new PublishedExplainer(explainer, 1, Origin.WRITTEN))
                    .toList();
            PublishedBank bank = new PublishedBank(contents.book(), List.of(), explainers, "");
            return new Searcher(contents.book(), new Library(bank, Answerability.learned()));
        }
    }

    private static List<String> told(Found found) {
        return Stream.concat(
                        found.answers().stream().map(Fact::id),
                        found.explainer().stream()
                                .flatMap(explainer -> Stream.concat(
                                        Stream.of(explainer.id()),
                                        explainer.sentences().stream().flatMap(sentence -> sentence.facts().stream()))))
                .toList();
    }

    @Test
    void most_questions_find_a_fact_that_answers_and_most_others_are_declined() throws IOException {
        Searcher searcher = searcher();
        int right = 0;
        int declined = 0;
        int answerable = 0;
        List<Asked> all = all();
        for (Asked asked : all) {
            Found found = searcher.find(asked.question());
            List<String> told = told(found);
            boolean good = asked.isAnswerable() ? told.stream().anyMatch(asked.facts()::contains) : told.isEmpty();
            answerable += asked.isAnswerable() ? 1 : 0;
            right += asked.isAnswerable() && good ? 1 : 0;
            declined += !asked.isAnswerable() && good ? 1 : 0;
            if (!good) {
                System.out.println(
                        "free question: " + asked.question() + " -> " + told + ", not " + asked.facts() + "; near "
                                + found.near().stream().map(Fact::id).limit(2).toList());
            }
        }
        int others = all.size() - answerable;
        System.out.printf(
                "free questions: %d of %d answered rightly, %d of %d declined%n", right, answerable, declined, others);
        assertTrue(right >= ANSWERED * answerable, "answered rightly: " + right + " of " + answerable);
        assertTrue(declined >= DECLINED * others, "declined: " + declined + " of " + others);
    }
}
