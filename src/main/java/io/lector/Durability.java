package io.lector;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready only on a database that keeps what it has acknowledged: with one of these off, a crash loses answers. */
@Readiness
@ApplicationScoped
class Durability implements HealthCheck {

    private static final String NAME = "durability";
    private static final String SETTINGS = "select name, setting from pg_settings"
            + " where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name";

    private final DataSource database;

    Durability(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Map<String, String> settings = read();
            HealthCheckResponseBuilder reply = HealthCheckResponse.named(NAME).status(!settings.containsValue("off"));
            settings.forEach(reply::withData);
            return reply.build();
        } catch (SQLException away) {
            return HealthCheckResponse.named(NAME).down().build();
        }
    }

    private Map<String, String> read() throws SQLException {
        Map<String, String> settings = new LinkedHashMap<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SETTINGS)) {
            while (rows.next()) {
                settings.put(rows.getString(1), rows.getString(2));
            }
        }
        return settings;
    }
}
