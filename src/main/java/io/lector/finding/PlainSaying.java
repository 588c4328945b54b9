package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Said;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Kim Moss said the harbour would cost £5m.": a name, a verb of saying and one clause up to the full stop, which the
 * order of the words shows when the parser got it wrong.
 */
final class PlainSaying {

    private static final int LONGEST = 26;
    private static final String ODD = "[;:()\\[\\]–—?!…“”\",]|--|\\.\\.\\.|-LRB-|-RRB-";
    private static final String OPENING = "DT|PRP|PRP\\$|NN.*|JJ.*|CD|EX|VBG";
    private static final String CONDITION = "(?i)(if|unless|when|whenever|asked|whether|although|though|while)\\b.*";

    private final Sayers sayers;
    private final Scene scene;
    private final ParsedSentence sentence;

    PlainSaying(Scene scene, Sayers sayers) {
        this.scene = scene;
        this.sayers = sayers;
        this.sentence = scene.sentence();
    }

    /** Who says what, with the span of what is said. */
    record Found(Speech speech, Span span) {}

    Optional<Found> read() {
        List<Integer> sayings = sayers.sayings(sentence);
        if (sayings.size() != 1 || sentence.place().text().matches("(?s)" + CONDITION)) {
            return Optional.empty();
        }
        int saying = sayings.get(0);
        Token verb = sentence.token(saying);
        boolean finite = verb.tag().matches("VB[DZN]") && ReportingVerbs.reporting(verb.lemma());
        Optional<Span> span = finite ? clause(saying) : Optional.empty();
        return span.flatMap(clause -> speaker(saying).map(speaker -> new Found(speech(speaker, saying), clause)));
    }

    private Optional<Filler> speaker(int saying) {
        int before = saying - 1;
        while (before > 0 && sentence.token(before).text().matches("(?i)has|have|had|also|later|then")) {
            before--;
        }
        boolean opens = before == 0
                || before == 1 && sentence.token(0).text().equalsIgnoreCase("but")
                || before > 1 && sentence.token(before - 1).text().equals(",");
        if (before >= 0 && opens && sentence.token(before).text().matches("(?i)he|she")) {
            return sayers.of(scene, before);
        }
        return new SpeakerBeside(scene)
                .before(saying)
                .filter(named -> named.type() == EntityType.PERSON)
                .flatMap(named -> FullNames.of(new Mention(List.of(named.id())), scene.registry()));
    }

    private Speech speech(Filler speaker, int saying) {
        String verb = ReportingVerbs.told(sentence.token(saying).lemma());
        Said said = new Said(speaker, verb, Optional.empty(), Optional.empty());
        List<Integer> told = new ArrayList<>(List.of(saying));
        for (int at = saying - 1; at >= 0 && sentence.token(at).tag().matches("NNP|RB|VB[DZP]"); at--) {
            told.add(at);
        }
        return new Speech(said, saying, Set.of(), told);
    }

    private Optional<Span> clause(int saying) {
        int first = saying + 1;
        int end = sentence.tokens().size() - 1;
        if (end <= first || !sentence.token(end).text().equals(".")) {
            return Optional.empty();
        }
        if (sentence.token(first).text().equals("that")) {
            first++;
        }
        Span span = new Span(first, end);
        boolean plain = span.size() <= LONGEST
                && sentence.token(first).tag().matches(OPENING)
                && span.tokens().stream()
                        .noneMatch(at -> sentence.token(at).text().matches(ODD));
        return plain && verbs(span) ? Optional.of(span) : Optional.empty();
    }

    /** Whether a subject and a finite verb are there, and no second verb that may be the speaker's own. */
    private boolean verbs(Span span) {
        Optional<Integer> finite = span.tokens().stream()
                .filter(at -> sentence.token(at).tag().matches("VB[DZP]|MD"))
                .findFirst();
        boolean subject = finite.isPresent()
                && IntStream.range(span.first(), finite.get())
                        .anyMatch(at -> sentence.token(at).tag().matches("NN.*|PRP|EX|DT"));
        boolean joined = span.tokens().stream()
                .filter(at -> sentence.token(at).text().matches("but|and|or"))
                .anyMatch(at ->
                        at + 1 < span.end() && sentence.token(at + 1).tag().matches("VB[DZP]|MD|RB"));
        boolean open = sentence.token(span.first()).tag().equals("VBG");
        return subject && !joined && !open;
    }
}
