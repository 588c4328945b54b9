package io.lector.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTextTest {

    @Test
    void each_line_with_words_is_a_paragraph() {
        ArticleText text = ArticleText.of("A bridge\n\n  It is shut.\n \t\u00a0\nFor long.");
        assertEquals(
                List.of(
                        new Paragraph(1, 0, "A bridge"),
                        new Paragraph(2, 10, "  It is shut."),
                        new Paragraph(3, 28, "For long.")),
                text.paragraphs());
        assertEquals(text.text().length(), text.paragraphs().get(2).end());
    }

    @Test
    void line_ends_of_any_system_count_as_one_character() {
        ArticleText text = ArticleText.of("One\r\n\r\nTwo\rThree\n");
        assertEquals("One\n\nTwo\nThree\n", text.text());
        assertEquals(
                List.of(0, 5, 9),
                text.paragraphs().stream().map(Paragraph::start).toList());
    }

    @Test
    void a_header_is_no_text() {
        assertEquals(
                "Words\n",
                ArticleText.of("title: A bridge\r\nnote:\r\n---\r\nWords\r\n").text());
    }

    @Test
    void a_line_of_dashes_ends_a_header_only() {
        String without = "It is shut.\ntitle: A bridge\n---\nWords\n";
        assertEquals(without, ArticleText.of(without).text());
        assertEquals(
                "title: A bridge\nIt is shut.\n---\n",
                ArticleText.of("title: A bridge\nIt is shut.\n---\n").text());
        assertEquals("---\nWords", ArticleText.of("---\nWords").text());
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertEquals("Words", ArticleText.of("\uFEFFWords").text());
    }

    @Test
    void an_empty_text_has_no_paragraph() {
        assertTrue(ArticleText.of("").paragraphs().isEmpty());
        assertTrue(ArticleText.of("").paragraph(1).isEmpty());
    }

    @Test
    void white_space_of_every_kind_is_normalised() {
        assertEquals("a b c", ArticleText.normalised("\u00a0a \u202f\t b\u2003c\n"));
    }
}
