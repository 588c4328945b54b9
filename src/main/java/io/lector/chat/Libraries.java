package io.lector.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.retrieval.Answerability;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** The libraries of the articles that people talk about, each made after the start, or when the first one asks. */
@ApplicationScoped
class Libraries {

    private static final int MOST = 200;

    /** By slug. */
    private final Cache<String, Library> made =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** Read when the first one asks. */
    private static final class Learned {
        static final Answerability ANSWERABILITY = Answerability.learned();
    }

    private final Bank banks;

    Libraries(Bank banks) {
        this.banks = banks;
    }

    /** The first reader does not wait for what takes seconds after a start. */
    void warm(@ObservesAsync HttpServerStart started) {
        banks.all().stream().limit(MOST).forEach(this::of);
    }

    Library of(PublishedBank bank) {
        Library library = made.getIfPresent(bank.article().slug());
        return library != null && library.isOf(bank) ? library : renewed(bank);
    }

    /** What was published anew is another bank. */
    private Library renewed(PublishedBank bank) {
        return made.asMap()
                .compute(
                        bank.article().slug(),
                        (slug, old) -> old != null && old.isOf(bank) ? old : new Library(bank, Learned.ANSWERABILITY));
    }
}
