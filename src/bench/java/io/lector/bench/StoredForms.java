package io.lector.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the service stored an answer to each question, so that a rival can store the same bytes. */
record StoredForms(Map<String, Form> byItem) {

    private static final String ONE_OF_EACH =
            "select distinct on (item_id) item_id, response, grade, turn from answer order by item_id, answered_at desc";

    /** JSON of the three columns, and the facts that the answer is about. */
    record Form(String response, String grade, String turn, List<String> facts) {}

    static StoredForms of(Database database, RightAnswers right) throws SQLException {
        Map<String, Form> forms = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(ONE_OF_EACH)) {
            while (result.next()) {
                String item = result.getString(1);
                List<String> facts = right.question(item).card().facts().stream()
                        .distinct()
                        .sorted()
                        .toList();
                forms.put(item, new Form(result.getString(2), result.getString(3), result.getString(4), facts));
            }
        }
        return new StoredForms(Map.copyOf(forms));
    }

    boolean knows(PreparedAnswer answer) {
        return byItem.containsKey(answer.item());
    }
}
