package io.lector.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.question.Key;
import io.lector.question.Question;
import io.lector.quizbank.BankJson;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The published questions with the response that each calls right. */
record RightAnswers(Map<String, Question> questions) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUBLISHED =
            """
            select item_id, content from published_item join item_version using (article_slug, item_id, version)
            where sort = 'question'""";

    static RightAnswers of(Database database) throws SQLException {
        Map<String, Question> questions = new HashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(PUBLISHED)) {
            while (result.next()) {
                questions.put(result.getString(1), BankJson.read(result.getString(2), Question.class));
            }
        }
        return new RightAnswers(questions);
    }

    Question question(String item) {
        return questions.get(item);
    }

    /** As JSON, in the shape that the question's kind takes. */
    String to(String item) {
        Question question = questions.get(item);
        Key key = question.key();
        if (!key.pairs().isEmpty()) {
            return write(Map.of("pairs", key.pairs()));
        }
        if (key.options().isEmpty()) {
            return write(Map.of("text", key.text()));
        }
        return write(Map.of(question.kind().equals("ordering") ? "order" : "choices", key.options()));
    }

    private static String write(Object response) {
        try {
            return JSON.writeValueAsString(response);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
