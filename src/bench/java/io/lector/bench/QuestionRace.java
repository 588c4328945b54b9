package io.lector.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** The list of questions against a server that has nothing to do but to send the same bytes, in turns. */
final class QuestionRace {

    private static final double AIM = 0.8;

    private QuestionRace() {}

    static void run(Service service, Settings settings, Path folder, Table table)
            throws IOException, InterruptedException {
        byte[] body = Http.call("GET", service.address(Service.QUESTIONS), Optional.empty(), "")
                .getBytes(UTF_8);
        Path file = Files.write(folder.resolve("questions.json"), body);
        Measured lector = Measured.nothing();
        Measured fixed = Measured.nothing();
        try (FixedBytes rival = FixedBytes.serving(file)) {
            load(service.port(), settings, settings.slice());
            load(rival.port(), settings, settings.slice());
            for (int round = 0; round < settings.rounds(); round++) {
                lector = lector.and(load(service.port(), settings, settings.slice()));
                fixed = fixed.and(load(rival.port(), settings, settings.slice()));
            }
        }
        double ratio = lector.perSecond() / fixed.perSecond();
        table.atLeast(
                "`GET questions` : the same bytes from memory by a bare Vert.x server",
                AIM,
                ratio,
                String.format(
                        Locale.ROOT,
                        "%.2f (%.0f : %.0f a second; p50 %.2f : %.2f ms, p99 %.1f : %.1f ms)",
                        ratio,
                        lector.perSecond(),
                        fixed.perSecond(),
                        lector.millis(0.5),
                        fixed.millis(0.5),
                        lector.millis(0.99),
                        fixed.millis(0.99)));
        table.note(String.format(
                Locale.ROOT,
                "Questions: %d bytes, %d failed; the client used %.0f %% of one core.",
                body.length,
                lector.failed(),
                100 * lector.cpuSeconds() / lector.seconds()));
    }

    private static Measured load(int port, Settings settings, Duration time) throws IOException {
        try (LoadClient client = new LoadClient(port, settings.connections())) {
            return client.run(Calls.always(Http.get(Service.QUESTIONS)), time);
        }
    }
}
