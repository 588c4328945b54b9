package io.lector.ingest;

import io.lector.problem.LargeBody;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Lets articles be longer than anything else that is sent. */
class IngestBody {

    @Produces
    @Singleton
    LargeBody articles(IngestConfig config) {
        return new LargeBody("/api/v1/articles", config.maxBytes());
    }
}
