package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class YamlReaderTest {

    private final List<Fault> faults = new ArrayList<>();

    @Test
    void dates_and_no_are_texts_and_numbers_are_numbers() {
        Entry root = read("from: 2024-05-13\nanswer: no\nvalue: 4\nhash: 007\nempty:\nflag: true\n")
                .root();
        assertTrue(root.at("from").isText());
        assertEquals("no", root.text("answer"));
        assertEquals(4, root.number("value"));
        assertTrue(root.at("empty").node().isNull());
        assertTrue(root.flag("flag"));
    }

    @Test
    void a_hash_of_decimal_digits_stays_a_text() {
        Entry root = read("content: 001122334455\nitem: 1234567e12345678\n").root();
        assertEquals("001122334455", root.text("content"));
        assertTrue(root.at("item").isText());
    }

    @Test
    void a_name_given_twice_is_a_fault_where_it_comes_again() {
        read("a: 1\nb: 2\na: 3\n");
        assertFault(3, "a", "is given twice");
    }

    @Test
    void a_tab_is_named_with_its_line() {
        read("a:\n  b: 1\n\tc: 2\n");
        assertFault(3, "", "a tab where only spaces may indent");
    }

    @Test
    void a_colon_in_a_text_is_named_with_its_line() {
        read("a: 1\ntitle: Talks: a beginning\n");
        assertFault(2, "", "a colon in the middle of a text; put the text in quotation marks");
    }

    @Test
    void a_bracket_that_is_not_closed_is_a_fault() {
        read("a: [1, 2\nb: 3\n");
        assertEquals(1, faults.size());
        assertTrue(faults.get(0).reason().startsWith("a comma or closing bracket is missing"), faults::toString);
    }

    @Test
    void aliases_are_refused_before_they_can_grow() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 60; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(bomb.toString()));
        assertEquals(1, faults.get(0).line());
        assertTrue(faults.get(0).reason().startsWith("& and * have a meaning"));
    }

    @Test
    void a_list_inside_itself_is_a_fault() {
        read("a: &a [*a]\n");
        assertEquals(1, faults.get(0).line());
    }

    @Test
    void tags_are_refused() {
        read("a: 1\nb: !!java.net.URL [x]\n");
        assertEquals(2, faults.get(0).line());
        assertTrue(faults.get(0).reason().startsWith("! has a meaning"));
    }

    @Test
    void deep_nesting_is_a_fault_and_no_overflow() {
        read("[".repeat(100_000));
        assertEquals(1, faults.size());
    }

    @Test
    void bytes_that_are_not_utf_8_are_a_fault() {
        YamlReader.read("facts.yaml", "a: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), faults);
        assertFault(1, "", "is not UTF-8 text; save the file with the encoding UTF-8");
    }

    @Test
    void a_control_character_is_named_with_its_line() {
        read("a: 1\nb: x\u0007y\n");
        assertFault(2, "", "holds a control character that cannot be seen; delete it");
    }

    @Test
    void a_second_document_is_a_fault() {
        read("a: 1\n---\nb: 2\n");
        assertFault(2, "", "a second document begins here; a file holds one, delete the line ---");
    }

    private YamlFile read(String source) {
        return YamlReader.read("facts.yaml", source.getBytes(StandardCharsets.UTF_8), faults)
                .orElse(null);
    }

    private void assertFault(int line, String field, String reason) {
        assertEquals(List.of(new Fault("facts.yaml", line, field, reason)), faults);
    }
}
