package io.lector.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import io.lector.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns what the library found in the sentences of a paragraph into plain records. */
final class PlainSentences {

    private final Paragraph paragraph;

    PlainSentences(Paragraph paragraph) {
        this.paragraph = paragraph;
    }

    ParsedSentence of(CoreMap sentence, Sentence place) {
        List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
        return new ParsedSentence(place, tokens(sentence, labels), names(labels), times(sentence, labels));
    }

    private List<Token> tokens(CoreMap sentence, List<CoreLabel> labels) {
        SemanticGraph graph = sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
        List<Token> tokens = new ArrayList<>();
        for (CoreLabel label : labels) {
            IndexedWord word = graph.getNodeByIndexSafe(label.index());
            IndexedWord head = word == null ? null : graph.getParent(word);
            String relation = head == null
                    ? "root"
                    : graph.getEdge(head, word).getRelation().toString();
            tokens.add(new Token(
                    paragraph.text().substring(label.beginPosition(), label.endPosition()),
                    label.lemma(),
                    label.tag(),
                    paragraph.start() + label.beginPosition(),
                    paragraph.start() + label.endPosition(),
                    head == null ? -1 : head.index() - 1,
                    relation));
        }
        return tokens;
    }

    private static List<NameSpan> names(List<CoreLabel> labels) {
        List<NameSpan> names = new ArrayList<>();
        int first = 0;
        for (int at = 1; at <= labels.size(); at++) {
            boolean ends = at == labels.size() || !ner(labels, at).equals(ner(labels, first));
            if (ends) {
                int from = first;
                int to = at;
                type(ner(labels, first)).ifPresent(type -> names.add(new NameSpan(from, to, type)));
                first = at;
            }
        }
        return names;
    }

    private static String ner(List<CoreLabel> labels, int at) {
        return Optional.ofNullable(labels.get(at).ner()).orElse("O");
    }

    private static Optional<NameSpan.Type> type(String ner) {
        return switch (ner) {
            case "PERSON" -> Optional.of(NameSpan.Type.PERSON);
            case "ORGANIZATION" -> Optional.of(NameSpan.Type.ORGANISATION);
            case "LOCATION" -> Optional.of(NameSpan.Type.LOCATION);
            default -> Optional.empty();
        };
    }

    private static List<TimeSpan> times(CoreMap sentence, List<CoreLabel> labels) {
        List<TimeSpan> times = new ArrayList<>();
        for (CoreMap found : Optional.ofNullable(sentence.get(TimeAnnotations.TimexAnnotations.class))
                .orElse(List.of())) {
            List<CoreLabel> words = found.get(CoreAnnotations.TokensAnnotation.class);
            int first = indexAt(labels, words.get(0).beginPosition());
            if (first >= 0) {
                Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
                times.add(new TimeSpan(
                        first,
                        first + words.size(),
                        TimeSpan.Type.valueOf(timex.timexType()),
                        Optional.ofNullable(timex.value()).orElse("")));
            }
        }
        return times;
    }

    private static int indexAt(List<CoreLabel> labels, int start) {
        for (int at = 0; at < labels.size(); at++) {
            if (labels.get(at).beginPosition() == start) {
                return at;
            }
        }
        return -1;
    }
}
