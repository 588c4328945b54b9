package io.lector.finding;

import io.lector.article.Article;
import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
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
import io.lector.language.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the facts of an analysed article. */
public final class FactFinder {

    static final double THRESHOLD = 0.6;

    private final Article article;
    private final Analysis analysis;
    private final Blocks blocks;
    private final TimeResolver times;
    private final EntityRegistry registry;
    private final List<Role> roles;
    private final Faithfulness faithfulness;
    private final List<ParsedSentence> body;
    private final Pronouns pronouns;
    private final QuotationReader quotations;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();
    private final Set<ParsedSentence> quotedWhole = new HashSet<>();

    private FactFinder(Article article, Analysis analysis, Blocks blocks, Optional<LocalDate> dateline) {
        this.article = article;
        this.analysis = analysis;
        this.blocks = blocks;
        this.times = new TimeResolver(dateline);
        List<NameUse> uses = NameReader.read(analysis, blocks);
        this.registry = EntityRegistry.of(uses);
        this.roles = new RoleReader(registry).read(uses);
        this.body = analysis.sentences().stream()
                .filter(sentence -> blocks.body(sentence.place().paragraph()))
                .toList();
        this.pronouns = new Pronouns(body, registry);
        this.quotations = new QuotationReader(analysis, body, this::scene);
        this.faithfulness = new Faithfulness(new FactBook(article, registry.entities(), List.of()));
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
        body.forEach(sentence -> {
            read(sentence);
            if (ParseAlarms.of(sentence).isEmpty()) {
                additions(sentence);
            }
        });
        List<Entity> entities = registry.entities();
        return new Findings(new FactBook(article, entities, facts.values()), scores, dropped);
    }

    private void role(Role role) {
        String id = "who-" + role.named().id();
        if (!role.told() || facts.containsKey(id) || quoted(role.sentence(), role.first())) {
            return;
        }
        Predicate be = new Predicate("be", "", Tense.PRESENT, "", "", false, false, false, false);
        EntityType type = role.named().type();
        Slots slots = new Slots(
                be,
                Map.of(
                        Slot.WHO, new Mention(List.of(role.named().id())),
                        Slot.WHAT, new Phrase(role.words(), type, false, role.noun(), List.of())));
        List<Integer> told = IntStream.range(role.first(), role.end()).boxed().toList();
        put(new StatedFact(id, slots, EvidencePicker.of(role.sentence(), told, article.revision())), 0.9);
    }

    private void quotation(QuotationReader.Quoted quoted) {
        quotedWhole.add(quoted.sentence());
        Predicate said = new Predicate("say", "", Tense.PAST, "", "", false, false, false, false);
        Slots slots = new Slots(said, Map.of(Slot.WHO, quoted.speaker(), Slot.WHAT, new Quotation(quoted.words())));
        List<Integer> told =
                IntStream.range(quoted.first(), quoted.end()).boxed().toList();
        put(new StatedFact(id(slots), slots, EvidencePicker.of(quoted.sentence(), told, article.revision())), 0.95);
    }

    private boolean quoted(ParsedSentence sentence, int token) {
        int offset = sentence.token(token).start();
        return analysis.quotations().stream().anyMatch(quotation -> quotation.holds(offset));
    }

    private void put(Fact fact, double score) {
        facts.put(fact.id(), fact);
        scores.put(fact.id(), score);
    }

    private void read(ParsedSentence sentence) {
        Optional<String> alarm = ParseAlarms.of(sentence);
        if (alarm.isPresent()) {
            drop(sentence, alarm.get());
            return;
        }
        Scene scene = scene(sentence);
        Attribution attribution = new Attribution(scene);
        Optional<Integer> saying = attribution.saying();
        if (saying.isPresent()) {
            attribution.read(saying.get()).ifPresentOrElse(speech -> claim(scene, speech), () -> drop(scene));
            return;
        }
        Optional<Filler> speaker = quotations.speakerOf(sentence);
        if (speaker.isPresent()) {
            Said said = new Said(speaker.get(), "say", Optional.empty(), Optional.empty());
            claim(scene, new Speech(said, sentence.root(), Set.of(), List.of(sentence.root())));
            return;
        }
        statement(scene, sentence.root(), sentence.root());
        sentence.children(sentence.root(), "conj").forEach(conjunct -> {
            boolean own = sentence.child(conjunct, "nsubj", "nsubj:pass").isPresent();
            statement(scene(sentence), conjunct, own ? conjunct : sentence.root());
        });
    }

    /** What is added about a name behind a comma: "…, who built the harbour, …". */
    private void additions(ParsedSentence sentence) {
        for (int verb = 0; verb < sentence.tokens().size(); verb++) {
            int clause = verb;
            boolean relative = sentence.token(verb).is("acl:relcl") && !quoted(sentence, verb);
            Optional<Integer> who = sentence.child(verb, "nsubj", "nsubj:pass")
                    .filter(at -> relative && sentence.token(at).text().matches("who|which"))
                    .filter(at -> sentence.token(at - 1).text().equals(","));
            Scene scene = scene(sentence);
            who.flatMap(at -> described(scene, clause, at)).ifPresent(filler -> {
                Optional<String> doubt = doubt(sentence, clause);
                Optional<ReadClause> read =
                        doubt.isPresent() ? scene.no(doubt.get()) : ClauseReader.added(scene, clause, filler);
                if (read.isEmpty()) {
                    drop(scene);
                } else {
                    List<Integer> name = Span.whole(
                                    sentence, sentence.token(clause).head())
                            .map(Span::tokens)
                            .orElse(List.of());
                    keep(
                            sentence,
                            read.get(),
                            List.of(),
                            (id, evidence) -> new StatedFact(id, read.get().slots(), evidence));
                }
            });
        }
    }

    /** The one name that stands right before the comma. */
    private Optional<Filler> described(Scene scene, int verb, int who) {
        int head = scene.sentence().token(verb).head();
        boolean person = scene.sentence().token(who).text().equals("who");
        boolean free = !scene.sentence().token(head).is("nmod", "nmod:poss", "compound", "conj") || !person;
        return scene.nameAt(head)
                .filter(use -> use.end() == who - 1 && free)
                .flatMap(registry::named)
                .filter(named -> person == (named.type() == EntityType.PERSON))
                .map(named -> new Mention(List.of(named.id())));
    }

    private Scene scene(ParsedSentence sentence) {
        return Scene.of(sentence, registry, times, pronouns);
    }

    private void claim(Scene scene, Speech speech) {
        if (quotedWhole.contains(scene.sentence())) {
            drop(scene.sentence(), "told as a quotation");
            return;
        }
        Optional<ReadClause> read = ClauseReader.read(scene.saidBy(speech.speaker(), speech.apart()), speech.content());
        if (read.isEmpty()) {
            drop(scene);
            return;
        }
        keep(
                scene.sentence(),
                read.get(),
                speech.told(),
                (id, evidence) -> new Claim(id, speech.said(), read.get().slots(), evidence));
    }

    private void statement(Scene scene, int verb, int owner) {
        Optional<String> doubt = doubt(scene.sentence(), verb);
        Optional<ReadClause> read = doubt.isPresent() ? scene.no(doubt.get()) : ClauseReader.read(scene, verb, owner);
        if (read.isEmpty()) {
            drop(scene);
            return;
        }
        keep(
                scene.sentence(),
                read.get(),
                List.of(),
                (id, evidence) -> new StatedFact(id, read.get().slots(), evidence));
    }

    /** Why the article's own words are no plain statement, if they are none. */
    private Optional<String> doubt(ParsedSentence sentence, int verb) {
        if (quoted(sentence, verb)) {
            return Optional.of("somebody else's words");
        }
        String lemma = sentence.token(verb).lemma();
        boolean content = sentence.child(verb, "ccomp").isPresent();
        if (Attribution.seeming(lemma) || content && (Attribution.reporting(lemma) || Attribution.open(lemma))) {
            return Optional.of("\"" + lemma + "\" leaves open what is so");
        }
        return sentence.children(verb, "aux").stream()
                .map(at -> sentence.token(at).text())
                .filter(word -> word.matches("(?i)may|might|could|would|should|must|can|ca"))
                .findFirst()
                .map(word -> "\"" + word + "\" leaves open what is so");
    }

    /** Makes a fact of its id and its evidence. */
    private interface Making {
        Fact make(String id, List<Evidence> evidence);
    }

    private void keep(ParsedSentence sentence, ReadClause read, List<Integer> alsoTold, Making making) {
        Optional<String> betrayal = faithfulness.betrayal(sentence, read);
        if (betrayal.isPresent()) {
            drop(sentence, betrayal.get());
            return;
        }
        if (alsoTold.isEmpty() && !anchored(read.slots())) {
            drop(sentence, "names nothing that tells what it is about");
            return;
        }
        if (read.certainty() < THRESHOLD) {
            drop(sentence, "not certain enough");
            return;
        }
        List<Integer> told = new ArrayList<>(read.told());
        told.addAll(alsoTold);
        told.sort(Integer::compare);
        List<Evidence> evidence = EvidencePicker.of(sentence, told, article.revision());
        put(making.make(id(read.slots()), evidence), read.certainty());
    }

    /** Whether it names somebody or something, or is told of all of a kind at any time. */
    private boolean anchored(Slots slots) {
        String statement = faithfulness.statement(slots);
        boolean anybody = slots.who() instanceof Phrase who
                && who.words()
                        .matches("(?i)(not )?(every|some|any|no)(one|body)|people|critics|many|others|results|things");
        boolean named = registry.all().stream()
                .anyMatch(one -> Words.contains(statement, one.name()) && one.type() != EntityType.THING);
        boolean general = slots.who() instanceof Phrase phrase
                && !phrase.words().matches("(?i)(the|a|an|some|many|several|most|few|no|its|their|his|her)\\b.*")
                && Words.count(phrase.words()) + Words.count(statement) > 7
                && slots.did().tense() == Tense.PRESENT
                && !slots.did().perfect()
                && !slots.did().progressive()
                && !slots.did().passive();
        return !anybody && (named || general);
    }

    private String id(Slots slots) {
        String who =
                slots.who() instanceof Mention mention ? mention.entities().get(0) : ((Phrase) slots.who()).words();
        String plain = (who + " " + slots.did().verb() + " "
                        + slots.filler(Slot.WHAT)
                                .map(what -> what instanceof Phrase phrase ? phrase.words() : "")
                                .orElse(""))
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String shortened = plain.length() > 60 ? plain.substring(0, 60) : plain;
        String bare = shortened.replaceAll("^-|-$", "");
        String id = bare;
        for (int number = 2; facts.containsKey(id); number++) {
            id = bare + "-" + number;
        }
        return id;
    }

    private void drop(Scene scene) {
        drop(scene.sentence(), scene.reasons().first());
    }

    private void drop(ParsedSentence sentence, String reason) {
        String text = sentence.place().text();
        String words = text.length() > 60 ? text.substring(0, 60) : text;
        dropped.add(new Dropped(sentence.place().paragraph(), sentence.place().number(), words, reason));
    }
}
