package io.lector.quizbank;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decisions of editors, looked up by what they decide on. Remembers which were of use. */
final class Reviews {

    private final List<Review> all;
    private final Map<String, Review> byItem = new HashMap<>();
    private final Set<Review> used = new HashSet<>();

    Reviews(List<Review> all) {
        this.all = List.copyOf(all);
        all.forEach(review -> byItem.put(review.item() + " " + review.content(), review));
    }

    /** @param content hash of what the item says now: a review of something else decides nothing */
    Optional<Review> of(String item, String content) {
        Optional<Review> review = Optional.ofNullable(byItem.get(item + " " + content));
        review.ifPresent(used::add);
        return review;
    }

    /** Those that nothing was looked up for, in their order. */
    List<Review> unused() {
        return all.stream().filter(review -> !used.contains(review)).toList();
    }

    static Status status(Optional<Review> review) {
        return review.map(decided -> decided.decision() == Review.Decision.REJECTED ? Status.REJECTED : Status.ACCEPTED)
                .orElse(Status.DRAFT);
    }

    static List<String> reasons(Optional<Review> review) {
        return review.map(Review::told).stream().toList();
    }
}
