package io.lector.ingest;

import io.lector.bank.AutoPublication;
import io.lector.bank.Proposal;
import io.lector.quizbank.Contents;
import io.lector.quizbank.Generation;
import io.lector.quizbank.Status;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes one article all the way: its facts are found, items are written and judged, and all of it is stored. */
@ApplicationScoped
class Ingest {

    private final Pipeline pipeline;
    private final Queue queue;
    private final AutoPublication publication;

    Ingest(Pipeline pipeline, Queue queue, AutoPublication publication) {
        this.pipeline = pipeline;
        this.queue = queue;
        this.publication = publication;
    }

    void run(Run run) {
        Queue.Taken taken = run.taken();
        Pipeline.Found found = pipeline.find(taken.submission(), taken.revision(), run);
        run.counted("facts", found.book().facts().size());
        run.at(Stage.WRITING, 0);
        Generation generation = Generation.of(Contents.of(found.book()), () -> run.at(Stage.WRITING, 0.5));
        run.counted("questions", generation.items(Status.DRAFT).size());
        run.counted("explainers", generation.explainers().size());
        run.at(Stage.STORING, 0);
        store(run, new Proposal(found.book(), generation, found.scores(), found.dropped()));
    }

    private void store(Run run, Proposal proposal) {
        UUID holder = run.holder();
        queue.store(holder, proposal, run.counts());
        publication.consider(proposal.book().article().slug());
    }
}
