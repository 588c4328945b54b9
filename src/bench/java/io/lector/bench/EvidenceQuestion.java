package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.article.ArticleText;
import io.lector.language.Sentence;
import io.lector.language.SentenceSplitter;
import io.lector.retrieval.Passage;
import io.lector.retrieval.PassageIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A question on an article with the sentences that readers marked as its evidence (OneStopQA).
 *
 * @param right whether each sentence of the article touches the evidence
 */
record EvidenceQuestion(String article, String level, String text, ReadSentences sentences, boolean[] right) {

    static final String FILE = "onestopqa.json";

    private static final List<String> LEVELS = List.of("Adv", "Int", "Ele");

    /** All sentences of an article at one level. @param places paragraph, start and end of each */
    record ReadSentences(List<Passage> passages, List<int[]> places, PassageIndex index) {}

    /** Level by level. */
    static List<EvidenceQuestion> in(Path folder) throws IOException {
        JsonNode rows = new ObjectMapper().readTree(folder.resolve(FILE).toFile());
        List<EvidenceQuestion> questions = new ArrayList<>();
        for (String level : LEVELS) {
            Map<String, ReadSentences> read = read(rows, level);
            for (JsonNode row : rows) {
                ReadSentences sentences = read.get(row.get("article").asText());
                questions.add(new EvidenceQuestion(
                        row.get("article").asText(),
                        level,
                        row.get("question").asText(),
                        sentences,
                        right(row, level, sentences.places())));
            }
        }
        return questions;
    }

    private static Map<String, ReadSentences> read(JsonNode rows, String level) {
        Map<String, String> titles = new HashMap<>();
        Map<String, Map<Integer, String>> paragraphs = new HashMap<>();
        for (JsonNode row : rows) {
            String article = row.get("article").asText();
            titles.put(article, row.get("title").asText());
            paragraphs
                    .computeIfAbsent(article, any -> new TreeMap<>())
                    .put(
                            row.get("paragraph").asInt(),
                            row.get("levels").get(level).get("text").asText());
        }
        Map<String, ReadSentences> read = new HashMap<>();
        paragraphs.forEach((article, texts) -> read.put(article, split(titles.get(article), texts)));
        return read;
    }

    private static ReadSentences split(String title, Map<Integer, String> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        paragraphs.forEach((number, text) -> {
            for (Sentence sentence : SentenceSplitter.split(ArticleText.withoutHeader(text))) {
                passages.add(new Passage(Integer.toString(passages.size()), number, sentence.text()));
                places.add(new int[] {number, sentence.start(), sentence.end()});
            }
        });
        return new ReadSentences(passages, places, PassageIndex.of(title, passages, List.of()));
    }

    private static boolean[] right(JsonNode row, String level, List<int[]> places) {
        boolean[] right = new boolean[places.size()];
        for (JsonNode span : row.get("levels").get(level).get("critical_span")) {
            for (int i = 0; i < right.length; i++) {
                int[] place = places.get(i);
                right[i] |= place[0] == row.get("paragraph").asInt()
                        && place[1] < span.get(1).asInt()
                        && span.get(0).asInt() < place[2];
            }
        }
        return right;
    }
}
