package io.lector.finding;

import io.lector.fact.Filler;
import io.lector.language.Analysis;
import io.lector.language.ParsedSentence;
import io.lector.language.QuotedSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Who says what word for word. A quotation has a speaker when one verb of saying stands beside it, with a subject that is
 * named; one that goes on behind the attribution or in the next paragraph has the same.
 */
final class QuotationReader {

    private final Analysis analysis;
    private final List<ParsedSentence> body;
    private final Function<ParsedSentence, Scene> scenes;
    private final Map<QuotedSpan, Optional<Filler>> speakers = new LinkedHashMap<>();

    /** A whole sentence that somebody is quoted with. */
    record Quoted(Filler speaker, ParsedSentence sentence, QuotedWords words) {}

    QuotationReader(Analysis analysis, List<ParsedSentence> body, Function<ParsedSentence, Scene> scenes) {
        this.analysis = analysis;
        this.body = body;
        this.scenes = scenes;
    }

    /** Whole sentences of at most twelve words, each with a named speaker, in the order of the text. */
    List<Quoted> read() {
        attribute();
        List<Quoted> all = new ArrayList<>();
        for (ParsedSentence sentence : body) {
            for (QuotedSpan span : analysis.quotations()) {
                Optional<Filler> speaker = speakers.getOrDefault(span, Optional.empty());
                if (speaker.isPresent() && touches(sentence, span)) {
                    QuotedWords.of(sentence, span)
                            .map(words -> new Quoted(speaker.get(), sentence, words))
                            .ifPresent(all::add);
                }
            }
        }
        return all;
    }

    /** Who speaks a sentence that stands wholly inside a quotation. */
    Optional<Filler> speakerOf(ParsedSentence sentence) {
        return speakers.entrySet().stream()
                .filter(entry -> entry.getKey().start() <= sentence.place().start()
                        && entry.getKey().end() >= sentence.place().end() - 1)
                .flatMap(entry -> entry.getValue().stream())
                .findFirst();
    }

    private void attribute() {
        for (QuotedSpan span : analysis.quotations()) {
            speakers.put(span, beside(span));
        }
        List<QuotedSpan> spans = List.copyOf(speakers.keySet());
        for (int i = 1; i < spans.size(); i++) {
            QuotedSpan span = spans.get(i);
            QuotedSpan before = spans.get(i - 1);
            if (speakers.get(span).isEmpty() && continues(before, span)) {
                speakers.put(span, speakers.get(before));
            }
        }
    }

    /** By the one verb of saying outside the quotation, in a sentence that the quotation touches. */
    private Optional<Filler> beside(QuotedSpan span) {
        List<Filler> found = new ArrayList<>();
        for (ParsedSentence sentence : body) {
            if (touches(sentence, span)) {
                List<Integer> sayings = sayings(sentence);
                if (sayings.size() > 1) {
                    return Optional.empty();
                }
                sayings.forEach(saying -> speaker(sentence, saying).ifPresent(found::add));
            }
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<Integer> sayings(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.token(at).verb()
                        && ReportingVerbs.reporting(sentence.token(at).lemma()))
                .filter(at -> !quoted(sentence.token(at).start()))
                .boxed()
                .toList();
    }

    private Optional<Filler> speaker(ParsedSentence sentence, int saying) {
        Optional<Integer> subject = sentence.child(saying, "nsubj")
                .filter(at -> !quoted(sentence.token(at).start()));
        boolean plain = sentence.children(saying, "aux", "aux:pass", "mark").isEmpty();
        Optional<Integer> behind = subject.isPresent()
                ? Optional.empty()
                : NameReader.read(sentence).stream()
                        .filter(use -> use.first() == saying + 1)
                        .map(NameUse::head)
                        .findFirst();
        return subject.or(() -> behind).filter(at -> plain).flatMap(at -> new Attribution(scenes.apply(sentence))
                .speaker(at));
    }

    private boolean quoted(int offset) {
        return analysis.quotations().stream().anyMatch(span -> span.holds(offset));
    }

    /** Whether a quotation goes on with the same speaker: only the attribution, or a paragraph's end, lies between. */
    private boolean continues(QuotedSpan before, QuotedSpan span) {
        if (!before.closed()) {
            return span.paragraph() == before.paragraph() + 1;
        }
        boolean alone = body.stream()
                .filter(sentence -> sentence.place().paragraph() == span.paragraph() && touches(sentence, span))
                .allMatch(sentence -> sayings(sentence).isEmpty());
        boolean next = body.stream()
                .filter(sentence -> sentence.place().start() >= before.end()
                        && sentence.place().end() <= span.start())
                .findAny()
                .isEmpty();
        return span.paragraph() == before.paragraph() && alone && next;
    }

    private static boolean touches(ParsedSentence sentence, QuotedSpan span) {
        return sentence.place().start() < span.end() && sentence.place().end() > span.start();
    }
}
