package io.lector.quizbank;

/**
 * Something wrong in a file of the bank, told to the person who wrote it.
 *
 * @param file name of the file in its folder: "facts.yaml"
 * @param line from 1
 * @param field entry and field, places in lists counted from 1: "kallas-role.evidence[1].quote"; empty for a whole file
 */
public record Fault(String file, int line, String field, String reason) {

    @Override
    public String toString() {
        return file + ":" + line + ": " + (field.isEmpty() ? "" : field + ": ") + reason;
    }
}
