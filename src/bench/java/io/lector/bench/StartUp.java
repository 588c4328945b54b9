package io.lector.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** From {@code java -jar} on an existing database to the first served question. */
final class StartUp {

    private static final double AIM_SECONDS = 4;

    private StartUp() {}

    static void measure(Settings settings, Path dataDir, Table table) throws IOException {
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < settings.starts(); i++) {
            try (Service service = Service.start(settings, dataDir)) {
                seconds.add(service.startSeconds());
            }
        }
        List<Double> sorted = seconds.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2);
        String all = seconds.stream()
                .map(it -> String.format(Locale.ROOT, "%.1f", it))
                .collect(Collectors.joining(", "));
        table.atMost(
                "from `java -jar` on an existing database to the first served question",
                AIM_SECONDS,
                " s",
                median,
                String.format(Locale.ROOT, "%.1f s (median of %s)", median, all));
    }
}
