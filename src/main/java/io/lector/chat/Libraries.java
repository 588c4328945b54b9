package io.lector.chat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.lector.bank.PublishedBank;
import io.lector.retrieval.Answerability;
import jakarta.enterprise.context.ApplicationScoped;

/** The libraries of the articles that people talk about, each made when the first one asks. */
@ApplicationScoped
class Libraries {

    private static final int MOST = 200;

    /** By the bank itself: what was published anew is another object. */
    private final LoadingCache<PublishedBank, Library> made =
            Caffeine.newBuilder().maximumSize(MOST).weakKeys().build(bank -> new Library(bank, Learned.ANSWERABILITY));

    /** Read when the first one asks. */
    private static final class Learned {
        static final Answerability ANSWERABILITY = Answerability.learned();
    }

    Library of(PublishedBank bank) {
        return made.get(bank);
    }
}
