package io.lector.ingest;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A service with an editor, and with small limits. */
public class EditorsService implements QuarkusTestProfile {

    static final String TOKEN = "an-editor-of-the-storvik-gazette";
    static final int MAX_BYTES = 400_000;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "lector.editor-token",
                TOKEN,
                "lector.ingest.max-bytes",
                Integer.toString(MAX_BYTES),
                "lector.ingest.lease",
                "3s",
                "lector.ingest.waiting",
                "5");
    }
}
