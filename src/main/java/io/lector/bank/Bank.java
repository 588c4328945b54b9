package io.lector.bank;

import io.lector.problem.Refusal;
import io.lector.question.Question;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is served now, article by article; reading it touches no database. */
@ApplicationScoped
public class Bank {

    private final BankStore store;
    private volatile Map<String, PublishedBank> served = Map.of();

    Bank(BankStore store) {
        this.store = store;
    }

    /** All articles, by slug. */
    public List<PublishedBank> all() {
        return List.copyOf(new TreeMap<>(served).values());
    }

    /** Whether this is what is served of its article now. */
    boolean isCurrent(PublishedBank published) {
        return served.get(published.article().slug()) == published;
    }

    /** @throws Refusal NOT_FOUND if there is no such article */
    public PublishedBank published(String slug) {
        PublishedBank bank = served.get(slug);
        if (bank == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "There is no article " + slug + ".");
        }
        return bank;
    }

    boolean serves(String slug) {
        return served.containsKey(slug);
    }

    /**
     * A question as it was at that version, also when it is no longer served.
     *
     * @throws Refusal NOT_FOUND if it never was
     */
    public Question question(String slug, String id, int version) {
        return published(slug)
                .question(id)
                .filter(current -> current.version() == version)
                .map(PublishedQuestion::question)
                .orElseGet(() -> store.question(slug, id, version));
    }

    /** Takes up what the database says is published; what did not change stays the same object. */
    void refresh() {
        Map<String, PublishedBank> fresh = new HashMap<>();
        store.hashes().forEach((slug, sha256) -> {
            PublishedBank known = served.get(slug);
            fresh.put(slug, known != null && known.sha256().equals(sha256) ? known : store.published(slug));
        });
        served = Map.copyOf(fresh);
    }

    /** Another instance may have published: all of them follow the database. */
    @Scheduled(every = "{lector.bank-refresh}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void followDatabase() {
        if (!store.hashes().equals(hashes())) {
            refresh();
        }
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        served.forEach((slug, article) -> hashes.put(slug, article.sha256()));
        return hashes;
    }
}
