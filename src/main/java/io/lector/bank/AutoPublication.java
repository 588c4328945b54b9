package io.lector.bank;

import io.lector.gate.ItemClasses;
import io.lector.quizbank.Review;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishing without an editor, where that is configured: only classes of items that were counted and found good. */
@ApplicationScoped
public class AutoPublication {

    private static final String REASON = "published by itself: items of this class were counted and found good";

    private final BankConfig config;
    private final ReviewDesk desk;

    AutoPublication(BankConfig config, ReviewDesk desk) {
        this.config = config;
        this.desk = desk;
    }

    /** Publishes what may be published of an article that was just stored. */
    public void consider(String slug) {
        if (!config.autoPublish()) {
            return;
        }
        ItemClasses classes = ItemClasses.counted();
        Proposal proposal = desk.decideOnDrafts(slug, Review.Decision.ACCEPTED, REASON, classes::areGood);
        if (!proposal.accepted().isEmpty()) {
            desk.publish(slug);
        }
    }
}
