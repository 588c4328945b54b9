package io.lector;

import java.util.List;
import java.util.Map;

/** Bodies that no operation should take. */
final class BadBodies {

    private static final String DEEP = "[".repeat(1_000) + "]".repeat(1_000);
    private static final String LONG = '"' + "a".repeat(10_000) + '"';
    private static final String MANY = "[" + "\"a\", ".repeat(5_000) + "\"a\"]";

    static final List<String> NOT_OBJECTS = List.of(
            "",
            " ",
            "null",
            "{",
            "{\"article\"",
            "{\"article\": }",
            "{'article': 'x'}",
            "oops",
            "[]",
            "[{}]",
            "3",
            "-1.5",
            "\"text\"",
            "true",
            DEEP,
            "\u0000",
            "{\"a\u0001\": 1",
            "NaN",
            "<a/>");

    /** @param field to replace by the JSON @param blamed the field that the reply must name */
    record Wrong(String field, String json, String blamed) {

        Wrong(String field, String json) {
            this(field, json, field);
        }
    }

    static List<Wrong> fields(String operation) {
        return FIELDS.get(operation);
    }

    private static final Map<String, List<Wrong>> FIELDS = Map.of(
            "resume",
            List.of(
                    new Wrong("resumeCode", "null"),
                    new Wrong("resumeCode", "\"\""),
                    new Wrong("resumeCode", "7"),
                    new Wrong("resumeCode", "{}"),
                    new Wrong("resumeCode", "[\"a\"]"),
                    new Wrong("resumeCode", "\"a\\u0000b\""),
                    new Wrong("resumeCode", LONG)),
            "quizzes",
            List.of(
                    new Wrong("article", "7"),
                    new Wrong("article", "null"),
                    new Wrong("article", "\" \""),
                    new Wrong("article", "{}"),
                    new Wrong("article", LONG),
                    new Wrong("article", "\"\\u0000\""),
                    new Wrong("article", "\"\\u0007\""),
                    new Wrong("behaviour", "\"exam\""),
                    new Wrong("behaviour", "\"PRACTICE\""),
                    new Wrong("behaviour", "\"\""),
                    new Wrong("behaviour", "0"),
                    new Wrong("behaviour", "null"),
                    new Wrong("behaviour", "[]"),
                    new Wrong("length", "0"),
                    new Wrong("length", "-1"),
                    new Wrong("length", "51"),
                    new Wrong("length", "2.5"),
                    new Wrong("length", "\"2\""),
                    new Wrong("length", "true"),
                    new Wrong("length", "99999999999999999999"),
                    new Wrong("length", "1e400"),
                    new Wrong("kinds", "\"cloze\""),
                    new Wrong("kinds", "{}"),
                    new Wrong("kinds", "[\"riddle\"]"),
                    new Wrong("kinds", "[null]", "kinds[0]"),
                    new Wrong("kinds", "[7]", "kinds[0]"),
                    new Wrong("processes", "[\"guess\"]", "processes[0]"),
                    new Wrong("processes", "[null]", "processes[0]"),
                    new Wrong("processes", "[1]", "processes[0]"),
                    new Wrong("processes", "\"infer\"")),
            "answers",
            List.of(
                    new Wrong("answerId", "\"7\""),
                    new Wrong("answerId", "7"),
                    new Wrong("answerId", "null"),
                    new Wrong("answerId", "\"\""),
                    new Wrong("answerId", "{}"),
                    new Wrong("questionId", "7"),
                    new Wrong("questionId", "null"),
                    new Wrong("questionId", LONG),
                    new Wrong("questionId", "\"\\u0000\""),
                    new Wrong("certainty", "0"),
                    new Wrong("certainty", "4"),
                    new Wrong("certainty", "\"1\""),
                    new Wrong("certainty", "1.5")),
            "hints",
            List.of(
                    new Wrong("questionId", "[]"),
                    new Wrong("questionId", "null"),
                    new Wrong("number", "0"),
                    new Wrong("number", "11"),
                    new Wrong("number", "\"1\""),
                    new Wrong("number", "null"),
                    new Wrong("number", "{}")));

    private static Wrong response(String json, String blamed) {
        return new Wrong("response", json, blamed);
    }

    static final List<Wrong> RESPONSES = List.of(
            response("null", "response"),
            response("7", "response"),
            response("\"a\"", "response"),
            response("[]", "response"),
            response("{}", "response"),
            response("{\"answer\": \"a\"}", "response"),
            response("{\"choices\": null}", "response"),
            response("{\"choices\": \"a\"}", "response.choices"),
            response("{\"choices\": [1]}", "response.choices[0]"),
            response("{\"choices\": [\"a\", null]}", "response.choices[1]"),
            response("{\"choices\": [{}]}", "response.choices[0]"),
            response("{\"choices\": " + MANY + "}", "response.choices"),
            response("{\"choices\": [], \"text\": \"a\"}", "response.text"),
            response("{\"choices\": [\"\\u0000\"]}", "response.choices[0]"),
            response("{\"choices\": [\"nothing\"]}", "response.choices"),
            response("{\"text\": \"\"}", "response.text"),
            response("{\"text\": \" \"}", "response.text"),
            response("{\"text\": 7}", "response.text"),
            response("{\"text\": null}", "response.text"),
            response("{\"text\": {}}", "response.text"),
            response("{\"text\": " + LONG + "}", "response.text"),
            response("{\"text\": \"a\\u0000\"}", "response.text"),
            response("{\"text\": \"a\\u001b[2J\"}", "response.text"),
            response("{\"order\": [null]}", "response.order[0]"),
            response("{\"order\": " + MANY + "}", "response.order"),
            response("{\"pairs\": []}", "response.pairs"),
            response("{\"pairs\": {\"a\": null}}", "response.pairs.a"),
            response("{\"pairs\": {\"a\": 1}}", "response.pairs.a"),
            response("{\"pairs\": {\"a\": [\"b\"]}}", "response.pairs.a"),
            response("{\"giveUp\": false}", "response.giveUp"),
            response("{\"giveUp\": null}", "response.giveUp"),
            response("{\"giveUp\": 1}", "response.giveUp"),
            response("{\"giveUp\": \"true\"}", "response.giveUp"));

    private BadBodies() {}
}
