package io.lector;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Runs a command on bank files when one is named, and the service otherwise. */
@QuarkusMain
public class Main {

    private static final String SERVICE = "io.quarkus.runner.ApplicationImpl";
    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    public static void main(String... args) throws IOException, InterruptedException {
        if (Commands.named(args)) {
            System.exit(Commands.run(args));
        }
        Thread classes = new Thread(Main::initialiseService, "service-classes");
        classes.start();
        try {
            prepare(startUpConfig());
            classes.join();
        } catch (IOException refused) {
            StartFailure.tell(String.valueOf(refused.getMessage()));
            System.exit(1);
        }
        Quarkus.run(args);
    }

    /** What the service does before it knows its configuration, while PostgreSQL starts: both take about a second. */
    private static void initialiseService() {
        try {
            Class.forName(SERVICE, true, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException | LinkageError later) {
            // Started without what the build makes of it, or broken: Quarkus.run says so.
        }
    }

    private static void prepare(SmallRyeConfig config) throws IOException {
        Optional<String> bankDir = config.getOptionalValue("lector.bank-dir", String.class);
        if (bankDir.isPresent()) {
            StartFailure.requireDirectory(Path.of(bankDir.get()));
        }
        if (config.getOptionalValue(JDBC_URL, String.class).isEmpty()) {
            startEmbeddedDatabase(config);
        } else {
            ServiceEnd.tellFailure();
        }
    }

    private static void startEmbeddedDatabase(SmallRyeConfig config) throws IOException {
        Path dataDir = Path.of(config.getOptionalValue("lector.data-dir", String.class)
                .orElse(System.getProperty("user.home") + "/.lector"));
        EmbeddedDatabase database = EmbeddedDatabase.start(dataDir);
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        ServiceEnd.closeAfterService(database);
    }

    /** What is configured before the service itself starts: the same sources, in the same order. */
    private static SmallRyeConfig startUpConfig() throws IOException {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDefaultInterceptors().addDefaultSources();
        Path file = Path.of("config", "application.properties");
        if (Files.isRegularFile(file)) {
            builder.withSources(new PropertiesConfigSource(file.toUri().toURL(), 260));
        }
        return builder.build();
    }
}
