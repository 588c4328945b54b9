package io.lector.bank;

import io.lector.problem.Refusal;
import io.lector.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
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

    /** @throws Refusal NOT_FOUND if there is no such article */
    public PublishedBank published(String slug) {
        PublishedBank bank = served.get(slug);
        if (bank == null) {
            throw Refusal.of(Refusal.Kind.NOT_FOUND, "There is no article " + slug + ".");
        }
        return bank;
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

    /** Takes up what the database says is published. */
    void refresh() {
        served = Map.copyOf(store.published());
    }
}
