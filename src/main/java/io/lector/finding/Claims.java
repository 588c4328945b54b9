package io.lector.finding;

import io.lector.fact.Claim;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Quotation;
import io.lector.fact.Reporting;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.language.ParsedSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What somebody is quoted with or reported to have said. */
final class Claims {

    private static final double QUOTATION = 0.95;

    private final Scrutiny scrutiny;
    private final QuotationReader quotations;
    private final Topic topic;
    private final Reports reports;
    private final Set<ParsedSentence> quotedWhole = new HashSet<>();

    Claims(Scrutiny scrutiny, QuotationReader quotations, Topic topic, Function<ParsedSentence, Scene> scenes) {
        this.scrutiny = scrutiny;
        this.quotations = quotations;
        this.topic = topic;
        this.reports = new Reports(scrutiny.scoring(), topic, scenes);
    }

    /** That somebody said something word for word. */
    void quotation(QuotationReader.Quoted quoted) {
        quotedWhole.add(quoted.sentence());
        QuotedWords words = quoted.words();
        if (!topic.isTold(quoted.sentence(), words.first(), words.end())) {
            scrutiny.shelf().drop(quoted.sentence(), "the quotation does not say what it is about");
            return;
        }
        Span span = new Span(words.first(), words.end());
        Optional<String> fault =
                ContextBound.fault(words.text()).or(() -> OpenVerbs.of(quoted.sentence(), span.tokens(), words.text()));
        if (fault.isPresent()) {
            scrutiny.shelf().drop(quoted.sentence(), fault.get());
            return;
        }
        Slots slots = new Slots(
                new Predicate("say", "", Tense.PAST, "", "", false, false, false, false),
                Map.of(Slot.WHO, quoted.speaker(), Slot.WHAT, new Quotation(words.text())));
        scrutiny.shelf()
                .put(
                        scrutiny.shelf().id(slots),
                        quoted.sentence(),
                        span.tokens(),
                        QUOTATION,
                        (id, evidence) -> new StatedFact(id, slots, evidence));
    }

    /** Whether a quotation that is too long to be told word for word was told as a report. */
    boolean reported(ParsedSentence sentence) {
        int before = scrutiny.shelf().facts().size();
        quotations.reported().stream()
                .filter(quoted -> quoted.sentence() == sentence)
                .forEach(reports::addQuoted);
        return scrutiny.shelf().facts().size() > before;
    }

    /** That somebody says something, in slots where they can be filled, and else in the words of the report. */
    void add(Scene scene, Speech speech) {
        if (quotedWhole.contains(scene.sentence())) {
            scrutiny.shelf().drop(scene.sentence(), "told as a quotation");
            return;
        }
        Scene said = scene.saidBy(speech.speaker(), speech.apart());
        List<Integer> words = scene.sentence().subtree(speech.content()).stream()
                .filter(at -> !speech.told().contains(at))
                .toList();
        if (new ToldPronouns(said, words).ofAnother()) {
            scrutiny.shelf().drop(scene.sentence(), "a pronoun in what is said may be another than the speaker");
            return;
        }
        if (namesSpeaker(said, words)) {
            scrutiny.shelf().drop(scene.sentence(), "what is said names the speaker");
            return;
        }
        Optional<ReadClause> clause = Clauses.read(said, speech.content())
                .filter(read -> !speech.held(scene.sentence()))
                .filter(read -> !read.slots().who().equals(speech.speaker())
                        || Reporting.committing(speech.said().verb()))
                .filter(read -> scrutiny.fault(scene.sentence(), read, true).isEmpty());
        if (clause.isPresent()) {
            scrutiny.put(
                    scene,
                    clause.get(),
                    speech.told(),
                    (id, evidence) -> new Claim(id, speech.said(), clause.get().slots(), evidence));
        } else {
            reports.add(scene.sentence(), speech);
        }
    }

    /** Nobody says one's own name: where it stands in what is said, another one speaks. */
    private static boolean namesSpeaker(Scene said, List<Integer> words) {
        return said.names().stream()
                .filter(use -> words.contains(use.first()))
                .flatMap(use -> said.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PERSON)
                .anyMatch(named -> said.speaker().equals(Optional.of((Filler) new Mention(List.of(named.id())))));
    }
}
