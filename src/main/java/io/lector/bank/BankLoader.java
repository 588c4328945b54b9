package io.lector.bank;

import io.lector.problem.Refusal;
import io.lector.quizbank.BankFolder;
import io.lector.quizbank.Contents;
import io.lector.quizbank.Fault;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Reading;
import io.lector.quizbank.Status;
import io.quarkus.runtime.ApplicationLifecycleManager;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Brings the bank's files into the database: all of an article or, if one entry is wrong, none of it. */
@ApplicationScoped
class BankLoader {

    private static final Logger LOG = Logger.getLogger(BankLoader.class);

    private final BankStore store;
    private final Bank bank;
    private final BankConfig config;
    private final Map<String, Generation> generations = new ConcurrentHashMap<>();

    BankLoader(BankStore store, Bank bank, BankConfig config) {
        this.store = store;
        this.bank = bank;
        this.config = config;
    }

    /**
     * What came of loading one article.
     *
     * @param items how many were found fit to be served
     * @param changed whether anything that is served changed
     * @param faults why it was left as it was; empty when it was loaded
     */
    record Load(String slug, int items, boolean changed, List<Fault> faults) {}

    /** Loads every article; one with faults is left as it was, and its faults are told. */
    synchronized List<Load> loadAll() {
        try (BankFolder folder = folder()) {
            return folder.slugs().stream().map(slug -> load(folder, slug)).toList();
        }
    }

    /** Loads those articles that are not served as their files and this program would make them. */
    synchronized void loadChanged() {
        try (BankFolder folder = folder()) {
            folder.slugs().stream()
                    .filter(slug -> !store.isMadeFrom(slug, folder.fingerprint(slug)))
                    .forEach(slug -> load(folder, slug));
        }
    }

    /**
     * Loading takes seconds: a service that is told to stop does not wait for it, and the next start makes up for it.
     *
     * @throws Refusal UNAVAILABLE if the service is stopping
     */
    static void goOn() {
        if (ApplicationLifecycleManager.isVmShuttingDown()) {
            throw Refusal.of(Refusal.Kind.UNAVAILABLE, "The service is stopping.");
        }
    }

    /** Whether the bank of an article is kept as files: then they decide, and nobody else. */
    boolean holds(String slug) {
        try (BankFolder folder = folder()) {
            return folder.slugs().contains(slug);
        }
    }

    private BankFolder folder() {
        return config.bankDir().map(BankFolder::at).orElseGet(BankFolder::packed);
    }

    Load load(BankFolder folder, String slug) {
        goOn();
        Reading reading = folder.read(slug);
        reading.faults().forEach(fault -> LOG.errorf("%s/%s", slug, fault));
        return reading.contents()
                .map(contents -> publish(contents, folder.fingerprint(slug)))
                .orElseGet(() -> new Load(slug, 0, false, reading.faults()));
    }

    private Load publish(Contents contents, String madeFrom) {
        LOG.infof("making the items of %s", contents.slug());
        Generation generation = Generation.of(contents, BankLoader::goOn);
        generations.put(contents.slug(), generation);
        List<Draft> drafts = new ArrayList<>();
        contents.questions().forEach(question -> drafts.add(Draft.of(question, Origin.WRITTEN)));
        generation.items(Status.ACCEPTED).stream()
                .map(GeneratedItem::question)
                .forEach(question -> drafts.add(Draft.of(question, Origin.GENERATED)));
        contents.explainers().forEach(explainer -> drafts.add(Draft.of(explainer, Origin.WRITTEN)));
        generation.explainers().stream()
                .filter(generated -> generated.status() == Status.ACCEPTED)
                .forEach(generated -> drafts.add(Draft.of(generated.explainer(), Origin.GENERATED)));
        boolean changed = store.publish(contents.book(), drafts, madeFrom);
        if (changed) {
            LOG.infof("published %s: %d items", contents.slug(), drafts.size());
            bank.refresh();
        }
        return new Load(contents.slug(), drafts.size(), changed, List.of());
    }

    /**
     * What is generated from an article's facts. The first call after a start takes seconds.
     *
     * @throws Refusal NOT_FOUND if there is no such article, UNAVAILABLE if its files cannot be read without a fault
     */
    synchronized Generation generation(String slug) {
        bank.published(slug);
        return generations.computeIfAbsent(slug, this::generate);
    }

    private Generation generate(String slug) {
        try (BankFolder folder = folder()) {
            return folder.slugs().stream()
                    .filter(slug::equals)
                    .findFirst()
                    .flatMap(known -> folder.read(known).contents())
                    .map(contents -> Generation.of(contents, BankLoader::goOn))
                    .orElseThrow(() -> Refusal.of(
                            Refusal.Kind.UNAVAILABLE, "The files of this article are not there, or have faults."));
        }
    }
}
