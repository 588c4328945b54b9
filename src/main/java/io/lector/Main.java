package io.lector;

import io.lector.quizbank.BankCommands;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Runs a command on bank files when one is named, and the service otherwise. */
@QuarkusMain
public class Main {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    public static void main(String... args) throws IOException {
        if (BankCommands.takes(args)) {
            System.exit(BankCommands.run(args));
        }
        SmallRyeConfig config = startUpConfig();
        if (config.getOptionalValue(JDBC_URL, String.class).isEmpty()) {
            startEmbeddedDatabase(config);
        }
        Quarkus.run(args);
    }

    private static void startEmbeddedDatabase(SmallRyeConfig config) throws IOException {
        Path dataDir = Path.of(config.getOptionalValue("lector.data-dir", String.class)
                .orElse(System.getProperty("user.home") + "/.lector"));
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabase.start(dataDir);
        } catch (EmbeddedDatabase.InUse inUse) {
            System.err.println("lector: " + inUse.getMessage());
            System.exit(1);
            return;
        }
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        DatabaseShutdown.closeAfterService(database);
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
