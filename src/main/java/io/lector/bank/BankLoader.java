package io.lector.bank;

import io.lector.problem.Refusal;
import io.lector.quizbank.BankFolder;
import io.lector.quizbank.Contents;
import io.lector.quizbank.GeneratedItem;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Reading;
import io.lector.quizbank.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Brings the bank's files into the database: all of an article or, if one entry is wrong, none of it. */
@ApplicationScoped
class BankLoader {

    private static final Logger LOG = Logger.getLogger(BankLoader.class);

    private static final Duration GENERATING = Duration.ofSeconds(5);

    private final BankStore store;
    private final Bank bank;
    private final BankConfig config;
    private final Map<String, Generation> generations = new ConcurrentHashMap<>();

    BankLoader(BankStore store, Bank bank, BankConfig config) {
        this.store = store;
        this.bank = bank;
        this.config = config;
    }

    /** Loads every article; one with faults is left as it was, and its faults are logged. */
    void loadAll() {
        try (BankFolder folder = config.bankDir().map(BankFolder::at).orElseGet(BankFolder::packed)) {
            folder.slugs().forEach(slug -> load(folder, slug));
        }
    }

    private void load(BankFolder folder, String slug) {
        Reading reading = folder.read(slug);
        reading.faults().forEach(fault -> LOG.errorf("%s/%s", slug, fault));
        reading.contents().ifPresent(this::publish);
    }

    private void publish(Contents contents) {
        Generation generation = Generation.of(contents);
        generations.put(contents.slug(), generation);
        List<Draft> drafts = new ArrayList<>();
        contents.questions().forEach(question -> drafts.add(Draft.of(question, Origin.WRITTEN)));
        generation.items(Status.ACCEPTED).stream()
                .map(GeneratedItem::question)
                .forEach(question -> drafts.add(Draft.of(question, Origin.GENERATED)));
        contents.explainers().forEach(explainer -> drafts.add(Draft.of(explainer, Origin.WRITTEN)));
        if (store.publish(contents.book(), drafts)) {
            LOG.infof("published %s: %d items", contents.slug(), drafts.size());
            bank.refresh();
        }
    }

    /**
     * What was generated from an article's facts when its files were last read.
     *
     * @throws Refusal NOT_FOUND if there is no such article, UNAVAILABLE while it is still being generated
     */
    Generation generation(String slug) {
        Generation generation = generations.get(slug);
        if (generation == null) {
            bank.published(slug);
            throw Refusal.later(Refusal.Kind.UNAVAILABLE, "The questions are still being generated.", GENERATING);
        }
        return generation;
    }
}
