package io.lector.finding;

import io.lector.article.Article;
import io.lector.fact.Claim;
import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Quotation;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.language.Analysis;
import io.lector.language.ParsedSentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the facts of an analysed article. */
public final class FactFinder {

    /** The least score of a fact that is kept. */
    static final double THRESHOLD = 0.6;

    private static final TimeResolver WHOLE_DATES = new TimeResolver(Optional.empty());
    private static final double ROLE = 0.9;
    private static final double QUOTATION = 0.95;

    private final Article article;
    private final Blocks blocks;
    private final TimeResolver times;
    private final Flashbacks flashbacks;
    private final EntityRegistry registry;
    private final List<Role> roles;
    private final List<ParsedSentence> body;
    private final References references;
    private final QuotationReader quotations;
    private final Topic topic;
    private final Plainness plainness;
    private final Faithfulness faithfulness;
    private final Shelf shelf;
    private final Set<ParsedSentence> quotedWhole = new HashSet<>();

    private FactFinder(Article article, Analysis analysis, Blocks blocks, Optional<LocalDate> dateline) {
        this.article = article;
        this.blocks = blocks;
        this.times = new TimeResolver(dateline);
        this.flashbacks = new Flashbacks(analysis.sentences(), dateline);
        List<NameUse> uses = NameReader.read(analysis, blocks);
        this.registry = EntityRegistry.of(uses);
        this.roles = new RoleReader(registry).read(uses);
        this.body = analysis.sentences().stream()
                .filter(sentence -> blocks.body(sentence.place().paragraph()))
                .toList();
        this.plainness = new Plainness(analysis);
        this.references = new References(new Pronouns(body, registry, plainness), new Antecedents(body));
        this.topic = new Topic(body);
        this.quotations = new QuotationReader(analysis, body, this::scene);
        FactBook entities = new FactBook(article, registry.entities(), List.of());
        this.faithfulness = new Faithfulness(entities, references.antecedents());
        this.shelf = new Shelf(article.revision());
    }

    /** @param dateline the day against which "Tuesday" and "last week" are read; without it they are not read */
    public static Findings find(Article article, Analysis analysis, Blocks blocks, Optional<LocalDate> dateline) {
        return new FactFinder(article, analysis, blocks, dateline).find();
    }

    private Findings find() {
        roles.stream()
                .filter(role -> blocks.body(role.sentence().place().paragraph()))
                .forEach(this::role);
        quotations.read().forEach(this::quotation);
        body.forEach(this::read);
        FactBook book = new FactBook(article, registry.entities(), shelf.facts());
        return new Findings(book, shelf.scores(), shelf.dropped());
    }

    private Scene scene(ParsedSentence sentence) {
        return Scene.of(sentence, registry, flashbacks.has(sentence) ? WHOLE_DATES : times, references);
    }

    private void role(Role role) {
        String id = "who-" + role.named().id();
        boolean body = role.named().type() == EntityType.ORGANISATION;
        if (!role.told() || body || shelf.has(id) || plainness.quoted(role.sentence(), role.first())) {
            return;
        }
        Phrase what = new Phrase(role.words(), role.named().type(), false, role.noun(), List.of());
        Slots slots = new Slots(
                plain("be", Tense.PRESENT),
                Map.of(Slot.WHO, new Mention(List.of(role.named().id())), Slot.WHAT, what));
        List<Integer> told = IntStream.range(role.first(), role.end()).boxed().toList();
        shelf.put(id, role.sentence(), told, ROLE, (own, evidence) -> new StatedFact(own, slots, evidence));
    }

    private static Predicate plain(String verb, Tense tense) {
        return new Predicate(verb, "", tense, "", "", false, false, false, false);
    }

    private void quotation(QuotationReader.Quoted quoted) {
        quotedWhole.add(quoted.sentence());
        QuotedWords words = quoted.words();
        if (!topic.isTold(quoted.sentence(), words.first(), words.end())) {
            shelf.drop(quoted.sentence(), "the quotation does not say what it is about");
            return;
        }
        Slots slots = new Slots(
                plain("say", Tense.PAST), Map.of(Slot.WHO, quoted.speaker(), Slot.WHAT, new Quotation(words.text())));
        List<Integer> told = IntStream.range(words.first(), words.end()).boxed().toList();
        shelf.put(
                shelf.id(slots),
                quoted.sentence(),
                told,
                QUOTATION,
                (id, evidence) -> new StatedFact(id, slots, evidence));
    }

    private void read(ParsedSentence sentence) {
        Optional<String> alarm = ParseAlarms.of(sentence);
        if (alarm.isPresent()) {
            shelf.drop(sentence, alarm.get());
            return;
        }
        Scene scene = scene(sentence);
        Attribution attribution = new Attribution(scene);
        Optional<Integer> saying = attribution.saying();
        Optional<Filler> speaker = quotations.speakerOf(sentence);
        if (saying.isPresent() && plainness.quoted(sentence, saying.get())) {
            shelf.drop(sentence, "told by somebody who is quoted");
        } else if (saying.isPresent()) {
            attribution.read(saying.get()).ifPresentOrElse(speech -> claim(scene, speech), () -> drop(scene));
        } else if (speaker.isPresent()) {
            Said said = new Said(speaker.get(), "say", Optional.empty(), Optional.empty());
            claim(scene, new Speech(said, sentence.root(), Set.of(), List.of(sentence.root())));
        } else {
            statements(sentence);
        }
        added(sentence);
    }

    /** The main clause and those joined to it by "and". */
    private void statements(ParsedSentence sentence) {
        int root = sentence.root();
        statement(scene(sentence), root, scene -> ClauseReader.read(scene, root));
        for (int conjunct : sentence.children(root, "conj")) {
            boolean own = sentence.child(conjunct, "nsubj", "nsubj:pass").isPresent();
            statement(scene(sentence), conjunct, scene -> ClauseReader.read(scene, conjunct, own ? conjunct : root));
        }
    }

    private void added(ParsedSentence sentence) {
        AddedClauses clauses = new AddedClauses(scene(sentence));
        for (int verb = 0; verb < sentence.tokens().size(); verb++) {
            int clause = verb;
            clauses.subject(verb)
                    .ifPresent(
                            who -> statement(scene(sentence), clause, scene -> ClauseReader.added(scene, clause, who)));
        }
    }

    /** Reads a clause of a sentence. */
    private interface Reading {
        Optional<ReadClause> read(Scene scene);
    }

    private void statement(Scene scene, int verb, Reading reading) {
        Optional<String> doubt = plainness.doubt(scene.sentence(), verb);
        Optional<ReadClause> read = doubt.isPresent() ? scene.no(doubt.get()) : reading.read(scene);
        read.ifPresentOrElse(
                clause ->
                        keep(scene, clause, List.of(), (id, evidence) -> new StatedFact(id, clause.slots(), evidence)),
                () -> drop(scene));
    }

    private void claim(Scene scene, Speech speech) {
        if (quotedWhole.contains(scene.sentence())) {
            shelf.drop(scene.sentence(), "told as a quotation");
            return;
        }
        ClauseReader.read(scene.saidBy(speech.speaker(), speech.apart()), speech.content())
                .ifPresentOrElse(
                        clause -> keep(
                                scene,
                                clause,
                                speech.told(),
                                (id, evidence) -> new Claim(id, speech.said(), clause.slots(), evidence)),
                        () -> drop(scene));
    }

    /** @param saying indexes of the tokens that tell who says it; none when the article does */
    private void keep(Scene scene, ReadClause read, List<Integer> saying, Shelf.Making making) {
        ParsedSentence sentence = scene.sentence();
        Optional<String> fault = faithfulness
                .betrayal(sentence, read)
                .or(() -> new Substance(registry, faithfulness).lack(read.slots(), !saying.isEmpty()))
                .or(() -> new Rivals(body).of(sentence, read))
                .or(() -> read.certainty() < THRESHOLD ? Optional.of("not certain enough") : Optional.empty());
        if (fault.isPresent()) {
            shelf.drop(sentence, fault.get());
            return;
        }
        List<Integer> told = new ArrayList<>(read.told());
        told.addAll(saying);
        shelf.put(shelf.id(read.slots()), sentence, told, read.certainty(), making);
    }

    private void drop(Scene scene) {
        shelf.drop(scene.sentence(), scene.reasons().first());
    }
}
