package io.lector.quizbank;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A part of a YAML file that knows its place, so that what is wrong with it can be named. It may be missing. */
record Entry(YamlFile file, String pointer, JsonNode node) {

    Entry at(String field) {
        return new Entry(file, pointer + "/" + field.replace("~", "~0").replace("/", "~1"), node.path(field));
    }

    boolean has(String field) {
        return node.has(field);
    }

    boolean present() {
        return !node.isMissingNode();
    }

    boolean isText() {
        return node.isTextual();
    }

    boolean isList() {
        return node.isArray();
    }

    /** The text itself; empty when it is missing. */
    String text() {
        return node.asText("");
    }

    String text(String field) {
        return node.path(field).asText("");
    }

    Optional<String> optional(String field) {
        return Optional.of(text(field)).filter(text -> !text.isEmpty());
    }

    int number(String field) {
        return node.path(field).asInt();
    }

    BigDecimal decimal(String field) {
        return node.path(field).decimalValue();
    }

    boolean flag(String field) {
        return node.path(field).asBoolean(false);
    }

    /** The entries of a list in their order; none when it is missing. */
    List<Entry> each() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            entries.add(new Entry(file, pointer + "/" + i, node.get(i)));
        }
        return entries;
    }

    List<Entry> each(String field) {
        return at(field).each();
    }

    List<String> texts() {
        return each().stream().map(Entry::text).toList();
    }

    List<String> texts(String field) {
        return at(field).texts();
    }

    Fault fault(String reason) {
        return file.fault(pointer, reason);
    }
}
