package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import io.lector.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody is reported to have said, in the words of the report: a whole clause with its subject and its finite
 * verb, when no word of it points at something outside. What it means need not be known to ask who said it.
 *
 * @param text as it follows "said that"
 * @param span where it stands in the sentence
 */
record ToldClause(String text, Span span) {

    private static final int LONGEST = 20;
    private static final int FEWEST_CONTENT_WORDS = 4;
    private static final String OPENING = "(?i)if|whether|how|what|why|who|when|where|which|but|and|or|so";

    /** @param scene said by the speaker */
    static Optional<ToldClause> read(Scene scene, Speech speech) {
        ParsedSentence sentence = scene.sentence();
        Optional<Span> found = span(sentence, speech);
        if (found.isEmpty()) {
            return scene.no("what is said stands in pieces");
        }
        Optional<String> stranded = new StrandedVerbs(sentence).alarm();
        if (stranded.isPresent()) {
            return scene.no(stranded.get());
        }
        Span span = found.get();
        return clause(sentence, speech.content(), span) ? read(scene, span) : scene.no("what is said is no clause");
    }

    /** @param span a clause with its subject and its verb */
    static Optional<ToldClause> read(Scene scene, Span span) {
        ParsedSentence sentence = scene.sentence();
        if (sentence.token(span.first()).text().matches(OPENING)) {
            return scene.no("what is said is no clause");
        }
        if (words(sentence, span) > LONGEST || span.tokens().stream().anyMatch(at -> odd(sentence, at))) {
            return scene.no("what is said is too long or too broken");
        }
        if (contrasted(sentence, span)) {
            return scene.no("what is said is taken back behind it");
        }
        if (new ToldPronouns(scene, span.tokens()).open()) {
            return scene.no("a pronoun in what is said may be anybody");
        }
        boolean itself = !scene.quoted(span.first()) && ofItself(scene, span);
        Span rest = itself ? new Span(span.first() + 1, span.end()) : span;
        // Whom a pronoun means in somebody's mouth, it is not the one who speaks.
        Optional<Filler> subject = scene.quoted(span.first()) ? Optional.empty() : scene.speaker();
        return new Verbatim(scene, subject, Side.OPEN)
                .text(rest)
                .map(words ->
                        itself ? "it " + words.replaceFirst("^will ", "would ") : lowered(scene, words, span.first()))
                .map(words -> new ToldClause(words, span))
                .filter(told -> Words.content(told.text()).size() >= FEWEST_CONTENT_WORDS);
    }

    private static long words(ParsedSentence sentence, Span span) {
        return span.tokens().stream()
                .filter(at -> !sentence.token(at).is("punct"))
                .count();
    }

    private static boolean odd(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        boolean dash = token.text().equals("-")
                && at > 0
                && token.start() > sentence.token(at - 1).end();
        return dash || token.text().matches("[;:()\\[\\]–—?!…]|--|\\.\\.\\.|-LRB-|-RRB-");
    }

    /** Whether "but" or "unless" follows, which may belong to what is said. */
    private static boolean contrasted(ParsedSentence sentence, Span span) {
        int next = span.end();
        while (next < sentence.tokens().size() && edge(sentence, next)) {
            next++;
        }
        return next < sentence.tokens().size()
                && sentence.token(next).text().matches("(?i)but|although|though|unless|if|while|and|or|until|except");
    }

    /** All that hangs on what is said, without "that", without who says it, and in one piece. */
    private static Optional<Span> span(ParsedSentence sentence, Speech speech) {
        int content = speech.content();
        List<Integer> all = sentence.subtree(content).stream()
                .filter(at -> speech.apart().stream()
                        .noneMatch(other -> sentence.under(other, content) && sentence.under(at, other)))
                .toList();
        int first = all.get(0);
        int end = all.get(all.size() - 1) + 1;
        boolean whole = IntStream.range(first, end)
                .allMatch(at -> all.contains(at) || sentence.token(at).is("punct"));
        while (first < end && edge(sentence, first)) {
            first++;
        }
        if (first < end
                && sentence.token(first).text().equalsIgnoreCase("that")
                && (sentence.token(first).is("mark")
                        || !sentence.token(first).tag().equals("DT")
                        || first + 1 < end && nameOrArticle(sentence, first + 1))) {
            first++;
        }
        while (end > first && edge(sentence, end - 1)) {
            end--;
        }
        return whole && end > first ? Optional.of(new Span(first, end)) : Optional.empty();
    }

    /** Behind "that" they begin a clause, whatever the parser takes "that" for: no noun has two determiners. */
    private static boolean nameOrArticle(ParsedSentence sentence, int at) {
        return sentence.token(at).tag().matches("NNPS?|DT|PRP\\$?");
    }

    private static boolean edge(ParsedSentence sentence, int at) {
        return sentence.token(at).text().matches("[,.:;“”\"]");
    }

    /** Whether the words are a clause with its subject before its finite verb. */
    static boolean clause(ParsedSentence sentence, int head, Span span) {
        boolean subject = sentence.child(head, "nsubj", "nsubj:pass", "expl", "csubj")
                .filter(at -> span.has(at) && at < head)
                .isPresent();
        boolean finite = sentence.token(head).tag().matches("VB[DZP]")
                || sentence.children(head, "aux", "aux:pass", "cop").stream()
                        .anyMatch(at -> sentence.token(at).tag().matches("VB[DZP]|MD"));
        boolean one = span.tokens().stream()
                        .filter(at -> !span.has(sentence.token(at).head()))
                        .filter(at -> !sentence.token(at).is("punct"))
                        .count()
                == 1;
        return subject && finite && one;
    }

    /** Whether a clause opens with "it", which means the body that speaks. */
    private static boolean ofItself(Scene scene, Span span) {
        Token first = scene.sentence().token(span.first());
        boolean body = scene.speaker()
                .filter(Mention.class::isInstance)
                .map(filler ->
                        scene.registry().byId(((Mention) filler).entities().get(0)))
                .filter(named -> named.type() == EntityType.ORGANISATION)
                .isPresent();
        return body && first.text().equalsIgnoreCase("it") && first.is("nsubj", "nsubj:pass") && own(scene, span);
    }

    /** Whether the verb behind "it" tells what a body does: "it was clear that" and "it would be wrong to" do not. */
    private static boolean own(Scene scene, Span span) {
        Token head = scene.sentence().token(scene.sentence().token(span.first()).head());
        return head.verb() && !head.lemma().matches("be|seem|appear|happen|take|mean|turn");
    }

    private static String lowered(Scene scene, String words, int first) {
        return scene.nameAt(first).isPresent()
                ? words
                : OpeningWord.lowered(
                        scene.sentence(),
                        first,
                        words,
                        scene.references().referents().body());
    }
}
