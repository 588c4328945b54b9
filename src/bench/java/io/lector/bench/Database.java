package io.lector.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The server that the service under test uses, reached beside it. @param pid of its first process */
record Database(long pid, int port) {

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /** @param postmaster lines of postmaster.pid */
    static Database of(List<String> postmaster) {
        return new Database(
                Long.parseLong(postmaster.get(PID_LINE).strip()),
                Integer.parseInt(postmaster.get(PORT_LINE).strip()));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "");
    }

    void execute(String... statements) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    long count(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
