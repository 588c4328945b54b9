package io.lector.finding;

import io.lector.article.Article;
import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.language.Analysis;
import io.lector.language.ParsedSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the facts of an analysed article. */
public final class FactFinder {

    private static final TimeResolver WHOLE_DATES = new TimeResolver(Optional.empty());
    private static final double ROLE = 0.9;
    /** The least probability, 0..1, with which a reader accepts a fact that is kept. */
    static final double THRESHOLD = 0.75;

    private final Article article;
    private final Blocks blocks;
    private final TimeResolver times;
    private final Flashbacks flashbacks;
    private final EntityRegistry registry;
    private final List<Role> roles;
    private final List<ParsedSentence> body;
    private final Incumbency incumbency;
    private final References references;
    private final Sayers sayers;
    private final QuotationReader quotations;
    private final Plainness plainness;
    private final Shelf shelf;
    private final Scrutiny scrutiny;
    private final StatementReader statements;
    private final Claims claims;

    private FactFinder(
            Article article, Analysis analysis, Blocks blocks, Optional<LocalDate> dateline, double threshold) {
        this.article = article;
        this.blocks = blocks;
        this.times = new TimeResolver(dateline);
        this.flashbacks = new Flashbacks(analysis.sentences(), dateline);
        List<NameUse> uses = NameReader.read(analysis, blocks);
        this.registry = EntityRegistry.of(uses);
        this.plainness = new Plainness(analysis);
        List<ParsedSentence> all = analysis.sentences().stream()
                .filter(sentence -> blocks.body(sentence.place().paragraph()))
                .toList();
        this.body = Letters.without(all, plainness);
        this.incumbency = new Incumbency(body);
        this.roles = new RoleReader(registry, body).read(uses);
        this.references = new References(new Referents(body, registry, plainness), new Antecedents(body));
        this.sayers = new Sayers(plainness, body, this::scene);
        this.quotations = new QuotationReader(analysis, body, sayers, plainness);
        FactBook entities = new FactBook(article, registry.entities(), List.of());
        this.shelf = new Shelf(article.revision());
        Scoring scoring = new Scoring(Acceptance.learned(), new Gist(article.title(), body), threshold, shelf);
        this.scrutiny = new Scrutiny(registry, new Faithfulness(entities, references), body, shelf, scoring);
        this.statements = new StatementReader(scrutiny, plainness, this::scene);
        this.claims = new Claims(scrutiny, quotations, new Topic(body), this::scene);
    }

    /** @param dateline the day against which "Tuesday" and "last week" are read; without it they are not read */
    public static Findings find(Article article, Analysis analysis, Blocks blocks, Optional<LocalDate> dateline) {
        return find(article, analysis, blocks, dateline, THRESHOLD);
    }

    /** @param threshold the least probability, 0..1, with which a reader accepts what is kept */
    public static Findings find(
            Article article, Analysis analysis, Blocks blocks, Optional<LocalDate> dateline, double threshold) {
        return new FactFinder(article, analysis, blocks, dateline, threshold).find();
    }

    private Findings find() {
        roles.stream()
                .filter(role -> blocks.body(role.sentence().place().paragraph()))
                .forEach(this::role);
        quotations.read().forEach(claims::quotation);
        quotations.refusals().forEach(shelf::drop);
        body.forEach(this::readWhole);
        FactBook book = new FactBook(article, registry.entities(), shelf.facts());
        return new Findings(book, shelf.scores(), shelf.traits(), shelf.dropped());
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
        Optional<String> fault = ContextBound.fault(role.words())
                .or(() -> RoleWords.bound(role.words(), role.noun()))
                .or(() -> RoleWords.ofOwnName(role))
                .or(() -> incumbency.ended(role));
        if (fault.isPresent()) {
            shelf.drop(role.sentence(), fault.get());
            return;
        }
        Phrase what = new Phrase(role.words(), role.named().type(), false, role.noun(), List.of());
        Slots slots = new Slots(
                new Predicate(
                        "be",
                        "",
                        incumbency.late(role.named()) ? Tense.PAST : Tense.PRESENT,
                        "",
                        "",
                        false,
                        false,
                        false,
                        false),
                Map.of(Slot.WHO, new Mention(List.of(role.named().id())), Slot.WHAT, what));
        List<Integer> told = IntStream.range(role.first(), role.end()).boxed().toList();
        shelf.put(id, role.sentence(), told, ROLE, (own, evidence) -> new StatedFact(own, slots, evidence));
    }

    private void readWhole(ParsedSentence sentence) {
        if (!claims.reported(sentence)) {
            read(sentence);
        }
    }

    private void read(ParsedSentence sentence) {
        Optional<String> alarm = ParseAlarms.of(sentence);
        if (alarm.isPresent()) {
            shelf.drop(sentence, alarm.get());
            if (ParseAlarms.ofRoot(alarm.get())) {
                statements.added(sentence);
            }
            return;
        }
        Scene scene = scene(sentence);
        Attribution attribution = new Attribution(scene, sayers);
        Optional<Integer> saying = attribution.saying();
        Optional<Filler> speaker = quotations.speakerOf(sentence);
        if (saying.isPresent() && plainness.quoted(sentence, saying.get())) {
            shelf.drop(sentence, "told by somebody who is quoted");
        } else if (saying.isPresent()) {
            attribution
                    .read(saying.get())
                    .ifPresentOrElse(speech -> claims.add(scene, speech), () -> scrutiny.drop(scene));
        } else if (speaker.isPresent()) {
            Said said = new Said(speaker.get(), "say", Optional.empty(), Optional.empty());
            claims.add(scene, new Speech(said, sentence.root(), Set.of(), List.of(sentence.root())));
        } else {
            statements.main(sentence);
        }
        statements.added(sentence);
    }
}
