package io.lector.chat;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.lector.bank.PublishedBank;
import io.lector.retrieval.Answerability;
import jakarta.enterprise.context.ApplicationScoped;

/** The libraries of the articles that people talk about, each made when the first one asks. */
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
