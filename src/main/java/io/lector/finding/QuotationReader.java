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
import java.util.stream.IntStream;

/**
 * Who says what word for word. A quotation has a speaker when one verb of saying stands beside it, with a subject that is
 * named; one that goes on behind the attribution or in the next paragraph has the same.
 */
final class QuotationReader {

    private final Analysis analysis;
    private final List<ParsedSentence> body;
    private final Sayers sayers;
    private final Plainness plainness;
    private final Map<QuotedSpan, Optional<Filler>> speakers = new LinkedHashMap<>();

    private final Map<ParsedSentence, String> refusals = new LinkedHashMap<>();
    private final List<Quoted> reported = new ArrayList<>();

    /** A whole sentence that somebody is quoted with. */
    record Quoted(Filler speaker, ParsedSentence sentence, QuotedWords words) {}

    QuotationReader(Analysis analysis, List<ParsedSentence> body, Sayers sayers, Plainness plainness) {
        this.analysis = analysis;
        this.body = body;
        this.sayers = sayers;
        this.plainness = plainness;
    }

    /** Whole sentences of at most twelve words, each with a named speaker, in the order of the text. */
    List<Quoted> read() {
        attribute();
        List<Quoted> all = new ArrayList<>();
        for (ParsedSentence sentence : body) {
            for (QuotedSpan span : analysis.quotations()) {
                Optional<Filler> speaker = speakers.getOrDefault(span, Optional.empty())
                        .filter(any -> !open(span).told(sentence));
                if (touches(sentence, span)) {
                    Reasons reasons = new Reasons();
                    Optional<QuotedWords> words = QuotedWords.of(sentence, span, reasons);
                    if (words.isPresent() && speaker.isPresent()) {
                        all.add(new Quoted(speaker.get(), sentence, words.get()));
                    } else {
                        speaker.ifPresent(who -> reported.add(new Quoted(who, sentence, whole(sentence, span))));
                        refusals.put(sentence, speaker.isPresent() ? reasons.first() : "who is quoted is not known");
                    }
                }
            }
        }
        return all;
    }

    /** What is quoted and cannot be told word for word: sentences that are too long, most of them. */
    List<Quoted> reported() {
        return reported;
    }

    private static QuotedWords whole(ParsedSentence sentence, QuotedSpan span) {
        int first = 0;
        int end = sentence.tokens().size();
        while (first < end && !span.holds(sentence.token(first).start())) {
            first++;
        }
        while (end > first
                && (!span.holds(sentence.token(end - 1).start())
                        || sentence.token(end - 1).is("punct"))) {
            end--;
        }
        while (first < end && sentence.token(first).is("punct")) {
            first++;
        }
        return new QuotedWords(QuotedOpening.behindLinks(sentence, first, end), end, "");
    }

    /** Sentences in quotation marks that are not kept as quotations, and why not. */
    Map<ParsedSentence, String> refusals() {
        return refusals;
    }

    /** Who speaks a sentence that stands wholly inside a quotation. */
    Optional<Filler> speakerOf(ParsedSentence sentence) {
        return speakers.entrySet().stream()
                .filter(entry -> entry.getKey().start() <= sentence.place().start()
                        && entry.getKey().end() >= sentence.place().end() - 1
                        && !open(entry.getKey()).told(sentence))
                .flatMap(entry -> entry.getValue().stream())
                .findFirst();
    }

    private OpenQuotation open(QuotedSpan span) {
        return new OpenQuotation(body, span, analysis.quotations());
    }

    private void attribute() {
        for (QuotedSpan span : analysis.quotations()) {
            speakers.put(span, beside(span));
        }
        List<QuotedSpan> spans = List.copyOf(speakers.keySet());
        Map<QuotedSpan, Optional<Filler>> own = Map.copyOf(speakers);
        for (int i = 0; i < spans.size(); i++) {
            QuotedSpan span = spans.get(i);
            boolean others = i + 1 < spans.size()
                    && adjoins(span, spans.get(i + 1))
                    && own.get(spans.get(i + 1)).isPresent();
            if (speakers.get(span).isEmpty() && i > 0 && continues(spans.get(i - 1), span) && !others) {
                speakers.put(span, speakers.get(spans.get(i - 1)));
            } else if (speakers.get(span).isEmpty() && !others) {
                speakers.put(span, told(span));
            }
        }
    }

    /** Who said what the sentence right before a quotation reports, when no verb of saying stands beside the quotation. */
    private Optional<Filler> told(QuotedSpan span) {
        boolean alone = body.stream()
                .filter(sentence -> touches(sentence, span))
                .allMatch(sentence -> sayers.sayings(sentence).isEmpty()
                        && sentence.place().start() >= span.start()
                        && sentence.place().end() <= span.end() + 1);
        return body.stream()
                .filter(sentence -> sentence.place().paragraph() == span.paragraph())
                .filter(sentence -> sentence.place().end() <= span.start()
                        && span.start() - sentence.place().end() <= 1)
                .filter(sentence -> alone && sayers.sayings(sentence).size() == 1)
                .flatMap(sentence -> sayers.sayer(sentence).stream())
                .findFirst();
    }

    /** Whether nothing stands between two quotations of a paragraph. */
    private static boolean adjoins(QuotedSpan before, QuotedSpan span) {
        return span.paragraph() == before.paragraph() && span.start() - before.end() <= 2;
    }

    /** By the one verb of saying outside the quotation, in a sentence that the quotation touches. */
    private Optional<Filler> beside(QuotedSpan span) {
        List<Filler> found = new ArrayList<>();
        int count = 0;
        for (ParsedSentence sentence : body) {
            if (touches(sentence, span)) {
                List<Integer> sayings = nearest(sentence, span);
                count += sayings.size();
                sayings.forEach(saying -> sayers.of(sentence, saying).ifPresent(found::add));
            }
        }
        return count == 1 && found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The verbs of saying of a sentence; of several, those between which and the quotation there is no other verb. */
    private List<Integer> nearest(ParsedSentence sentence, QuotedSpan span) {
        List<Integer> all = sayers.sayings(sentence);
        return all.size() < 2
                ? all
                : all.stream().filter(at -> adjacent(sentence, at, span)).toList();
    }

    private boolean adjacent(ParsedSentence sentence, int saying, QuotedSpan span) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.token(at).verb() && !plainness.quoted(sentence, at))
                .filter(at -> sentence.token(saying).start() < span.start()
                        ? at > saying && sentence.token(at).start() < span.start()
                        : at < saying && sentence.token(at).start() >= span.end())
                .findAny()
                .isEmpty();
    }

    /** Whether a quotation goes on with the same speaker: only the attribution, or a paragraph's end, lies between. */
    private boolean continues(QuotedSpan before, QuotedSpan span) {
        if (!before.closed() && span.paragraph() != before.paragraph()) {
            return span.paragraph() == before.paragraph() + 1;
        }
        boolean alone = body.stream()
                .filter(sentence -> sentence.place().paragraph() == span.paragraph() && touches(sentence, span))
                .allMatch(sentence -> sayers.sayings(sentence).isEmpty());
        boolean next = body.stream()
                .filter(sentence -> sentence.place().start() >= before.end()
                        && sentence.place().end() <= span.start())
                .findAny()
                .isEmpty();
        boolean quoted = body.stream().noneMatch(open(before)::told);
        return span.paragraph() == before.paragraph() && alone && next && quoted;
    }

    /** Whether a quotation has more of a sentence than its own marks. */
    private static boolean touches(ParsedSentence sentence, QuotedSpan span) {
        int end = span.closed() ? span.end() - 1 : span.end();
        return sentence.place().start() < end && sentence.place().end() > span.start() + 1;
    }
}
