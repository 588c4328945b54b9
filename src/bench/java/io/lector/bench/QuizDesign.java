package io.lector.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.article.Article;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.FactBook;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.gate.Flaw;
import io.lector.gate.Gate;
import io.lector.grading.Expected;
import io.lector.question.Card;
import io.lector.question.Process;
import io.lector.question.ShortAnswer;
import io.lector.writing.Candidate;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The gate's verdict against teachers' on questions that models wrote (the Quiz Design task). Each is judged as a short
 * answer about one fact that holds its answer, so that the rules on wording, leaks and standing alone have their say and
 * those on facts have none.
 */
final class QuizDesign {

    static final String FILE = "quiz_design_groups.jsonl";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Article ARTICLE = new Article(
            "quiz-design", "", "", "", URI.create("https://example.org/"), Instant.EPOCH, ZoneOffset.UTC, 1);
    private static final Evidence PLACE = new Evidence(1, 1, 1, 0, 1, "", "");
    private static final Predicate IS =
            new Predicate("be", "", Predicate.Tense.PRESENT, "", "", false, false, false, false);

    /** @param flaws what the gate finds @param accepted by the teacher @param reason of the teacher */
    private record Judged(List<Flaw> flaws, boolean accepted, String reason) {}

    private QuizDesign() {}

    /** The area under the curve over the number of flaws, and what each rule refuses. */
    static void measure(Path folder, Table table) throws IOException {
        List<Judged> all = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(FILE))) {
            JsonNode group = JSON.readTree(line);
            group.get("questions").forEach(question -> all.add(judged(group, question)));
        }
        table.noAim(
                "the gate against teachers' verdicts, AUROC",
                String.format(Locale.ROOT, "%.3f over %d questions", auroc(all), all.size()));
        table.note(passed(all));
        byRule(all, table);
    }

    private static Judged judged(JsonNode group, JsonNode question) {
        String answer = group.get("answer_span").asText();
        Phrase phrase = new Phrase(answer, EntityType.THING, false, "", List.of());
        Phrase context = new Phrase(group.get("context").asText(), EntityType.THING, false, "", List.of());
        StatedFact fact =
                new StatedFact("fact", new Slots(IS, Map.of(Slot.WHO, phrase, Slot.WHAT, context)), List.of(PLACE));
        String stem = question.get("question").asText().strip();
        Card card = new Card("0", stem, Process.RETRIEVE, List.of("fact"), List.of(), "", List.of(PLACE));
        Candidate candidate = new Candidate(
                new ShortAnswer(card, List.of(new Expected.Words(answer, List.of(), List.of()))),
                "short-answer/who",
                List.of(Slot.WHO));
        List<Flaw> flaws = Gate.judge(candidate, new FactBook(ARTICLE, List.of(), List.of(fact)));
        return new Judged(
                flaws,
                question.get("label").asInt() == 1,
                question.get("reason").asText());
    }

    /** How often an accepted question has fewer flaws than a refused one, ties half. */
    private static double auroc(List<Judged> all) {
        double wins = 0;
        double pairs = 0;
        for (Judged good : all) {
            for (Judged bad : all) {
                if (good.accepted() && !bad.accepted()) {
                    pairs++;
                    int more = Integer.compare(bad.flaws().size(), good.flaws().size());
                    wins += more > 0 ? 1 : more == 0 ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : wins / pairs;
    }

    private static String passed(List<Judged> all) {
        long accepted = all.stream().filter(Judged::accepted).count();
        long through = all.stream().filter(one -> one.flaws().isEmpty()).count();
        long both = all.stream()
                .filter(one -> one.flaws().isEmpty() && one.accepted())
                .count();
        return String.format(
                Locale.ROOT,
                "Quiz design: the gate lets through %d, of which teachers accept %.1f %% (of all %.1f %%).",
                through,
                100.0 * both / Math.max(1, through),
                100.0 * accepted / all.size());
    }

    private static void byRule(List<Judged> all, Table table) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Judged one : all) {
            one.flaws().stream().map(Flaw::rule).distinct().forEach(rule -> counts.computeIfAbsent(
                            rule, any -> new int[2])[one.accepted() ? 1 : 0]++);
        }
        counts.forEach((rule, count) -> table.note(String.format(
                Locale.ROOT,
                "Quiz design, %s: refuses %d that teachers refuse, %d that they accept.",
                rule,
                count[0],
                count[1])));
        Map<String, int[]> reasons = new TreeMap<>();
        all.forEach(one -> reasons.computeIfAbsent(one.reason(), any -> new int[2])[
                one.flaws().isEmpty() ? 1 : 0]++);
        reasons.forEach((reason, count) -> table.note(String.format(
                Locale.ROOT,
                "Quiz design, teachers say \"%s\": the gate refuses %d, lets through %d.",
                reason,
                count[0],
                count[1])));
    }
}
