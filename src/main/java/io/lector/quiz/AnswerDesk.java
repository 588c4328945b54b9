package io.lector.quiz;

import io.lector.problem.Outage;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Where answers are handed in: those that arrive while others are being stored go into the next batch together. A call
 * returns when its answer is committed. One answer's failure is never another's: a batch that fails is taken one by one.
 */
@ApplicationScoped
class AnswerDesk {

    /** So that one batch is graded while another waits for the disk. */
    private static final int LANES = 2;

    private static final int LARGEST_BATCH = 64;

    private final Examiner examiner;
    private final BlockingQueue<Waiting> queue = new LinkedBlockingQueue<>();
    private final ExecutorService lanes;

    AnswerDesk(Examiner examiner) {
        AtomicInteger number = new AtomicInteger();
        this.examiner = examiner;
        this.lanes =
                Executors.newFixedThreadPool(LANES, work -> new Thread(work, "answers-" + number.incrementAndGet()));
    }

    private record Waiting(Given given, CompletableFuture<Receipt> receipt) {}

    /** @throws io.lector.problem.Refusal as {@link Examiner#examine} says */
    Receipt handIn(Given given) {
        Waiting waiting = new Waiting(given, new CompletableFuture<>());
        queue.add(waiting);
        lanes.execute(this::serveNext);
        try {
            return waiting.receipt().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** Serves all who wait, which may be nobody: an earlier turn can have taken them along. */
    private void serveNext() {
        List<Waiting> batch = new ArrayList<>();
        queue.drainTo(batch, LARGEST_BATCH);
        if (!batch.isEmpty()) {
            serve(batch);
        }
    }

    private void serve(List<Waiting> batch) {
        try {
            List<Outcome> outcomes =
                    examiner.examine(batch.stream().map(Waiting::given).toList());
            for (int i = 0; i < batch.size(); i++) {
                tell(batch.get(i), outcomes.get(i));
            }
        } catch (RuntimeException | Error failed) {
            if (batch.size() == 1 || Outage.caused(failed)) {
                batch.forEach(waiting -> waiting.receipt().completeExceptionally(failed));
            } else {
                batch.forEach(waiting -> serve(List.of(waiting)));
            }
        }
    }

    private static void tell(Waiting waiting, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            waiting.receipt().completeExceptionally(refused.reason());
        } else if (outcome instanceof Outcome.Stored stored) {
            waiting.receipt().complete(stored.receipt());
        }
    }

    @PreDestroy
    void close() {
        lanes.shutdown();
    }
}
