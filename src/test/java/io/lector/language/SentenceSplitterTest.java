package io.lector.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.lector.article.ArticleText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {

    private static final String STORY = "Town shuts bridge\n\n"
            + "Mr. Berg of the U.S. office said \u201cit\u2019s rust.\u201d"
            + "  The bridge\u00a0is shut! It cost $4.5 million.\n"
            + "\ud83c\udf09 Nobody is hurt, she said. (Photo: Gazette)\n";

    @Test
    void a_sentence_is_numbered_in_its_paragraph() {
        assertEquals(
                List.of("1.1", "2.1", "2.2", "2.3", "3.1", "3.2"),
                split(STORY).stream().map(s -> s.paragraph() + "." + s.number()).toList());
    }

    @Test
    void words_are_cut_from_the_text_at_the_offsets() {
        ArticleText text = ArticleText.of(STORY);
        for (Sentence sentence : SentenceSplitter.split(text)) {
            assertEquals(text.text().substring(sentence.start(), sentence.end()), sentence.text());
        }
        assertEquals("The bridge\u00a0is shut!", split(STORY).get(2).text());
    }

    @Test
    void a_title_does_not_end_a_sentence() {
        assertEquals(
                "Mr. Berg of the U.S. office said \u201cit\u2019s rust.\u201d",
                split(STORY).get(1).text());
    }

    @Test
    void a_heading_does_not_run_into_the_next_paragraph() {
        assertEquals("Town shuts bridge", split(STORY).get(0).text());
    }

    @Test
    void the_hash_knows_words_and_not_white_space() {
        Sentence plain = split("The bridge is shut.").get(0);
        assertEquals("5bec2aa2", plain.sha256().substring(0, 8));
        assertEquals(
                plain.sha256(), split("  The\u00a0bridge \tis shut. ").get(0).sha256());
        assertNotEquals(plain.sha256(), split("The bridge is open.").get(0).sha256());
    }

    @Test
    void many_threads_get_what_one_gets() {
        String longer = STORY.repeat(20);
        List<Sentence> alone = split(longer);
        assertEquals(
                List.of(alone),
                IntStream.range(0, 32)
                        .parallel()
                        .mapToObj(i -> split(longer))
                        .distinct()
                        .collect(Collectors.toList()));
    }

    private static List<Sentence> split(String text) {
        return SentenceSplitter.split(ArticleText.of(text));
    }
}
