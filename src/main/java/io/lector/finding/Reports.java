package io.lector.finding;

import io.lector.fact.Content;
import io.lector.fact.Predicate;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** That somebody said something, in the words of the report, where what was said cannot be read into slots. */
final class Reports {

    private static final int FEWEST = 8;

    private final Scoring scoring;
    private final Topic topic;
    private final Function<ParsedSentence, Scene> scenes;

    Reports(Scoring scoring, Topic topic, Function<ParsedSentence, Scene> scenes) {
        this.scoring = scoring;
        this.topic = topic;
        this.scenes = scenes;
    }

    /** Puts an act of saying on the shelf, or why it cannot be told. */
    void add(ParsedSentence sentence, Speech speech) {
        Scene said = scenes.apply(sentence).saidBy(speech.speaker(), speech.apart());
        ToldClause.read(said, speech).ifPresentOrElse(clause -> put(sentence, speech, clause), () -> scoring.shelf()
                .drop(sentence, said.reasons().first()));
    }

    /** Puts a quotation on the shelf that is told without its marks; nothing of it may be told from the speaker's side. */
    void addQuoted(QuotationReader.Quoted quoted) {
        ParsedSentence sentence = quoted.sentence();
        QuotedWords words = quoted.words();
        if (words.end() - words.first() < FEWEST
                || !Character.isUpperCase(sentence.token(words.first()).text().codePointAt(0))
                || ParseAlarms.of(sentence)
                        .filter(alarm -> alarm.contains("question"))
                        .isPresent()) {
            return;
        }
        Span span = new Span(words.first(), words.end());
        List<Integer> heads = span.tokens().stream()
                .filter(at -> !span.has(sentence.token(at).head()))
                .filter(at -> !sentence.token(at).is("punct", "cc"))
                .toList();
        Said said = new Said(quoted.speaker(), "say", Optional.empty(), Optional.empty());
        Speech speech = new Speech(said, sentence.root(), Set.of(), List.of());
        Scene scene = scenes.apply(sentence).saidBy(quoted.speaker(), Set.of());
        Optional<ToldClause> clause = heads.size() == 1 && ToldClause.clause(sentence, heads.get(0), span)
                ? ToldClause.read(scene, span)
                : Optional.empty();
        clause.ifPresent(told -> put(sentence, speech, told));
    }

    private void put(ParsedSentence sentence, Speech speech, ToldClause clause) {
        if (!topic.isTold(sentence, clause.span().first(), clause.span().end())) {
            scoring.shelf().drop(sentence, "what is said does not tell what it is about");
            return;
        }
        Telling telling = new Telling(sentence, clause.span().tokens(), clause.text(), Telling.Form.REPORT);
        Optional<String> fault =
                telling.untold().or(() -> LooseTimes.of(clause.text())).or(() -> Offices.of(clause.text()));
        if (fault.isPresent()) {
            scoring.shelf().drop(sentence, fault.get());
            return;
        }
        Predicate did =
                new Predicate(speech.said().verb(), "", speech.tense(sentence), "", "", false, false, false, false);
        Slots slots = new Slots(did, Map.of(Slot.WHO, speech.speaker(), Slot.WHAT, new Content(clause.text())));
        scoring.put(slots, telling, speech.told(), (id, evidence) -> new StatedFact(id, slots, evidence));
    }
}
