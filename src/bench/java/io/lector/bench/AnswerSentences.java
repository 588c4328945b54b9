package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.article.ArticleText;
import io.lector.bench.RankFit.Ranked;
import io.lector.language.Sentence;
import io.lector.language.SentenceSplitter;
import io.lector.retrieval.Passage;
import io.lector.retrieval.PassageIndex;
import io.lector.retrieval.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions on an encyclopedia article with the sentences that hold the answer (SQuAD 2.0), so that weights are not learned
 * from few news articles alone.
 */
final class AnswerSentences {

    /** What such a question counts beside one on a news article: it was asked of one paragraph that was in sight. */
    private static final double WEIGHT = 0.1;

    /** So many of an article's sentences are compared, those that have most of the question. */
    private static final int COMPARED = 25;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final JsonNode paragraphs;
    private final PassageIndex index;

    private AnswerSentences(JsonNode article) {
        paragraphs = article.get("paragraphs");
        for (int at = 0; at < paragraphs.size(); at++) {
            String text = paragraphs.get(at).get("context").asText();
            for (Sentence sentence : SentenceSplitter.split(ArticleText.withoutHeader(text))) {
                passages.add(new Passage(Integer.toString(passages.size()), at, sentence.text()));
                sentences.add(sentence);
            }
        }
        index = PassageIndex.of(article.get("title").asText().replace('_', ' '), passages, List.of());
    }

    /** None without the file; questions without an answer are left out. */
    static List<Ranked> in(Path folder) throws IOException {
        List<Ranked> ranked = new ArrayList<>();
        Path file = folder.resolve(Declining.FILE);
        if (Files.exists(file)) {
            for (JsonNode article : new ObjectMapper().readTree(file.toFile()).get("data")) {
                new AnswerSentences(article).addTo(ranked);
            }
        }
        return ranked;
    }

    private void addTo(List<Ranked> ranked) {
        for (int at = 0; at < paragraphs.size(); at++) {
            for (JsonNode asked : paragraphs.get(at).get("qas")) {
                if (!asked.get("is_impossible").asBoolean()) {
                    ranked.add(ranked(asked, at));
                }
            }
        }
    }

    private Ranked ranked(JsonNode asked, int paragraph) {
        double[][] traits = index.traits(asked.get("question").asText());
        boolean[] right = right(asked, paragraph);
        Comparator<Integer> most = Comparator.comparingDouble(i -> -shared(traits[i]));
        int[] compared = Stream.concat(
                        IntStream.range(0, right.length).filter(i -> right[i]).boxed(),
                        IntStream.range(0, right.length).boxed().sorted(most).limit(COMPARED))
                .mapToInt(Integer::intValue)
                .distinct()
                .toArray();
        boolean[] rightOnes = new boolean[compared.length];
        for (int i = 0; i < compared.length; i++) {
            rightOnes[i] = right[compared[i]];
        }
        return new Ranked(IntStream.of(compared).mapToObj(i -> traits[i]).toArray(double[][]::new), rightOnes, WEIGHT);
    }

    private static double shared(double[] traits) {
        return traits[Trait.COVERAGE.ordinal()] + traits[Trait.AROUND.ordinal()];
    }

    private boolean[] right(JsonNode asked, int paragraph) {
        boolean[] right = new boolean[passages.size()];
        for (JsonNode answer : asked.get("answers")) {
            int start = answer.get("answer_start").asInt();
            int end = start + answer.get("text").asText().length();
            for (int i = 0; i < right.length; i++) {
                Sentence sentence = sentences.get(i);
                right[i] |=
                        passages.get(i).paragraph() == paragraph && sentence.start() < end && start < sentence.end();
            }
        }
        return right;
    }
}
