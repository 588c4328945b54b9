package io.lector.finding;

import io.lector.article.ArticleText;
import io.lector.language.Analysis;
import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** All uses of names in a text: what the model found, and the countries that everybody knows. */
final class NameReader {

    private static final int LONGEST_COUNTRY = 5;

    private NameReader() {}

    static List<NameUse> read(Analysis analysis, Blocks blocks) {
        return analysis.sentences().stream()
                .filter(sentence -> blocks.naming(sentence.place().paragraph()))
                .flatMap(sentence -> read(sentence).stream())
                .toList();
    }

    static List<NameUse> read(ParsedSentence sentence) {
        List<NameUse> uses = new ArrayList<>();
        for (NameSpan name : sentence.names()) {
            trimmed(sentence, name)
                    .filter(use -> uses.stream().noneMatch(known -> known.end() > use.first()))
                    .ifPresent(uses::add);
        }
        for (int first = 0; first < sentence.tokens().size(); first++) {
            int from = first;
            boolean taken = uses.stream().anyMatch(use -> from >= use.first() && from < use.end());
            if (!taken) {
                country(sentence, first).ifPresent(uses::add);
            }
        }
        uses.sort(Comparator.comparingInt(NameUse::first));
        return uses;
    }

    /** Without "the" and marks at its ends; nothing when no capital is left. */
    private static Optional<NameUse> trimmed(ParsedSentence sentence, NameSpan name) {
        int first = name.first();
        int end = name.type() == NameSpan.Type.PERSON ? Nicknames.end(sentence, name.end()) : name.end();
        if (first > 0 && sentence.token(first - 1).text().matches("Saint|St\\.?")) {
            first--;
        }
        while (first > 1
                && hyphen(sentence, first - 1)
                && sentence.token(first - 2).proper()) {
            first -= 2;
        }
        while (end + 1 < sentence.tokens().size()
                && hyphen(sentence, end)
                && sentence.token(end + 1).proper()) {
            end += 2;
        }
        while (first < end
                && (!capital(sentence, first)
                        || first + 1 < end
                                && sentence.token(first)
                                        .text()
                                        .matches("Prof\\.?|Professor|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?"))) {
            first++;
        }
        while (end > first
                && !Character.isLetterOrDigit(lastChar(sentence, end - 1))
                && !sentence.token(end - 1).text().endsWith(".")) {
            end--;
        }
        while (end > first && sentence.token(end - 1).tag().equals("POS")) {
            end--;
        }
        boolean common = end == first + 1
                && (Gazetteer.body(sentence.token(first).text())
                        || Gazetteer.title(sentence.token(first).text()));
        return first < end
                        && !common
                        && !office(sentence, first, end, name.type())
                        && !(name.type() == NameSpan.Type.PERSON && thing(sentence, first, end))
                ? Optional.of(use(sentence, first, end, name.type()))
                : Optional.empty();
    }

    /** "The Harbour Elm MP": what somebody is, which a model takes for a name for its capitals. */
    private static boolean office(ParsedSentence sentence, int first, int end, NameSpan.Type type) {
        return type == NameSpan.Type.PERSON
                && end > first + 1
                && first > 0
                && sentence.token(first - 1).text().matches("(?i)the|an?")
                && Gazetteer.title(sentence.token(end - 1).text());
    }

    /** "The Harbour Safety Bill", "a Heath Robinson device": what is called by or after a person's name. */
    private static boolean thing(ParsedSentence sentence, int first, int end) {
        boolean device = first > 0
                && sentence.token(first - 1).text().matches("(?i)an?")
                && end < sentence.tokens().size()
                && sentence.token(end).tag().matches("NNS?")
                && !Gazetteer.title(sentence.token(end).lemma());
        int run = first;
        while (run > 0
                && sentence.token(run - 1).proper()
                && !Gazetteer.title(sentence.token(run - 1).text().toLowerCase(Locale.ROOT))) {
            run--;
        }
        boolean last = end == first + 1
                && run < first
                && run > 0
                && sentence.token(run - 1).text().matches("(?i)the|an?");
        return device || last;
    }

    /** Whether a hyphen joins the words on both sides of it: "Ann-Marie". */
    private static boolean hyphen(ParsedSentence sentence, int at) {
        return sentence.token(at).text().equals("-")
                && at > 0
                && at + 1 < sentence.tokens().size()
                && sentence.token(at - 1).end() == sentence.token(at).start()
                && sentence.token(at + 1).start() == sentence.token(at).end();
    }

    private static boolean capital(ParsedSentence sentence, int at) {
        String text = sentence.token(at).text();
        return Character.isUpperCase(text.codePointAt(0)) && !text.matches("The|An|A")
                || text.matches("An?") && !CapitalRun.opens(sentence, at);
    }

    private static int lastChar(ParsedSentence sentence, int at) {
        String text = sentence.token(at).text();
        return text.codePointBefore(text.length());
    }

    private static Optional<NameUse> country(ParsedSentence sentence, int first) {
        for (int size = LONGEST_COUNTRY; size > 0; size--) {
            int end = first + size;
            if (end <= sentence.tokens().size()
                    && Gazetteer.country(sentence.text(first, end)).isPresent()) {
                return Optional.of(use(sentence, first, end, NameSpan.Type.LOCATION));
            }
        }
        return Optional.empty();
    }

    private static NameUse use(ParsedSentence sentence, int first, int end, NameSpan.Type type) {
        String text = Nicknames.without(ArticleText.normalised(sentence.text(first, end)));
        boolean cut = text.matches(".*\\b\\p{Lu}\\.\\p{Lu}");
        return new NameUse(sentence, first, end, type, cut ? text + "." : text);
    }
}
