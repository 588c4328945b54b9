package io.lector.bench;

import io.lector.article.Article;
import io.lector.article.ArticleText;
import io.lector.article.Block;
import io.lector.article.BlockKind;
import io.lector.finding.Blocks;
import io.lector.finding.FactFinder;
import io.lector.finding.Findings;
import io.lector.language.Analyser;
import io.lector.language.Analysis;
import io.lector.language.ParsedSentence;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many of the arguments that people see at the main verbs of news sentences the slots of facts hold. Each sentence is
 * read alone, so whatever needs the one before it is dropped.
 */
final class QaSrl {

    private static final LocalDate DAY = LocalDate.of(2012, 6, 15);
    private static final Article ARTICLE = new Article(
            "sentence",
            "Sentence",
            "",
            "",
            URI.create("https://example.org/sentence"),
            DAY.atStartOfDay(ZoneOffset.UTC).toInstant(),
            ZoneOffset.UTC,
            1);

    private final Analyser analyser = new Analyser();
    private final ArgumentCount all = new ArgumentCount();
    private final ArgumentCount kept = new ArgumentCount();
    private int verbs;
    private int keptVerbs;

    private QaSrl() {}

    static void measure(Path folder, Table table) throws IOException {
        QaSrl part = new QaSrl();
        List<QaSrlSentence> sentences = QaSrlData.in(folder);
        sentences.forEach(part::read);
        table.noAim("gold arguments of main verbs (QA-SRL) that slots hold", part.all.held());
        table.noAim("… of the main verbs that facts were kept of", part.kept.held());
        table.noAim("slots of those facts that are gold arguments", part.kept.right());
        table.note(String.format(
                Locale.ROOT,
                "QA-SRL: %d sentences, each alone, with %d main verbs, of which %d (%.1f%%) have a fact.",
                sentences.size(),
                part.verbs,
                part.keptVerbs,
                100.0 * part.keptVerbs / part.verbs));
        table.note("QA-SRL, held by question word, all main verbs: " + part.all.byQuestionWord() + ".");
        table.note("QA-SRL, held by question word, verbs with a fact: " + part.kept.byQuestionWord() + ".");
    }

    private void read(QaSrlSentence gold) {
        ArticleText text = ArticleText.withoutHeader(gold.text());
        Analysis analysis = analyser.analyse(text, DAY);
        List<Block> body = text.paragraphs().stream()
                .map(paragraph -> new Block(paragraph, BlockKind.BODY, ""))
                .toList();
        Findings findings = FactFinder.find(ARTICLE, analysis, Blocks.of(body), Optional.of(DAY));
        SlotWords slots = new SlotWords(findings.book());
        List<Map<String, List<SlotWords.Argument>>> found =
                findings.book().facts().stream().map(slots::of).toList();
        for (Map.Entry<Integer, String> verb : mainVerbs(gold, analysis).entrySet()) {
            List<QaSrlRole> roles = gold.roles().stream()
                    .filter(role -> role.verb() == verb.getKey())
                    .toList();
            List<SlotWords.Argument> arguments = new ArrayList<>();
            found.forEach(fact -> arguments.addAll(fact.getOrDefault(verb.getValue(), List.of())));
            count(roles, arguments);
        }
    }

    private void count(List<QaSrlRole> roles, List<SlotWords.Argument> arguments) {
        verbs++;
        all.add(roles, arguments);
        if (!arguments.isEmpty()) {
            keptVerbs++;
            kept.add(roles, arguments);
        }
    }

    /** The gold verbs that head a main clause, or what somebody says in one; by their token, with their lemma. */
    private static Map<Integer, String> mainVerbs(QaSrlSentence gold, Analysis analysis) {
        Map<Integer, String> heads = new HashMap<>();
        for (ParsedSentence sentence : analysis.sentences()) {
            for (int token : main(sentence)) {
                heads.put(sentence.token(token).start(), sentence.token(token).lemma());
            }
        }
        Map<Integer, String> found = new HashMap<>();
        gold.roles().stream().map(QaSrlRole::verb).distinct().forEach(verb -> {
            String lemma = heads.get(gold.start(verb));
            if (lemma != null) {
                found.put(verb, lemma);
            }
        });
        return found;
    }

    private static Set<Integer> main(ParsedSentence sentence) {
        Set<Integer> main = new HashSet<>();
        if (sentence.root() < 0) {
            return main;
        }
        main.add(sentence.root());
        main.addAll(sentence.children(sentence.root(), "conj", "ccomp", "parataxis"));
        return main;
    }
}
