package io.lector.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lector.article.ArticleText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands between double quotation marks. */
class QuotationMarksTest {

    private static List<String> in(String text) {
        ArticleText article = ArticleText.of(text);
        return QuotationMarks.find(article).stream()
                .map(span -> article.text().substring(span.start(), span.end()).strip())
                .toList();
    }

    @Test
    void a_quotation_that_was_not_closed_is_opened_again() {
        assertEquals(
                List.of("\"The harbour is old.", "\"The crane is new,\""),
                in("Kim said: \"The harbour is old. \"The crane is new,\" she added."));
    }

    @Test
    void who_says_what_follows_is_not_quoted_where_the_words_before_were_not_closed() {
        assertEquals(
                List.of("\"The harbour is old. We know.", "\"The crane is new.\""),
                in("Kim said: \"The harbour is old. We know. Engineer Ann Lee said: \"The crane is new.\""));
    }

    @Test
    void a_mark_that_can_only_close_opens_nothing() {
        assertEquals(List.of("\"new\""), in("The harbour is old,\" said Kim. The crane is \"new\"."));
    }

    @Test
    void curly_and_straight_marks_are_read() {
        assertEquals(
                List.of("“The harbour is old,”", "\"new\""), in("“The harbour is old,” said Kim of the \"new\" one."));
    }
}
