package io.lector.progress;

import io.lector.question.Grade;
import io.lector.question.Verdict;
import java.time.Duration;

/**
 * How a learner came to a verdict on one question.
 *
 * @param fraction 0..1 of the full mark, after what the behaviour takes off for tries
 * @param tries how many answers it took, this one included, from 1
 * @param hinted whether a hint was shown before
 * @param fluent whether the learner was sure, and fast by {@link #fast}
 */
public record Attempt(Verdict verdict, double fraction, int tries, boolean hinted, boolean fluent) {

    /** Silent reading of non-fiction in English: 238 words a minute (Brysbaert 2019, 190 studies). */
    private static final double WORDS_PER_SECOND = 238 / 60.0;

    private static final double SECONDS_TO_RESPOND = 4;

    public Attempt {
        if (tries < 1 || !(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("no attempt: tries " + tries + ", fraction " + fraction);
        }
    }

    /** At the first try, without help, taking its time. */
    public static Attempt first(Grade grade) {
        return new Attempt(grade.verdict(), grade.fraction(), 1, false, false);
    }

    /** Whether somebody who reads at the usual pace would have had hardly any time left to think. */
    public static boolean fast(Duration took, int wordsShown) {
        return took.toMillis() <= 1000 * (SECONDS_TO_RESPOND + wordsShown / WORDS_PER_SECOND);
    }

    boolean helped() {
        return hinted || tries > 1;
    }
}
