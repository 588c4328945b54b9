package io.lector.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.article.ArticleText;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyserTest {

    private static final String TEXT =
            "Harbour news\n\nMayor Ann Lee of Norwich said on Monday: “The U.S. built it … in 1962.”"
                    + " Dr. Moss didn’t agree.\n\nThe Harbour Board paid $2.5 million; e.g. for 40 ferries!";

    private static final Analysis ANALYSIS = new Analyser().analyse(ArticleText.of(TEXT), LocalDate.of(2031, 3, 5));

    @Test
    void sentences_are_those_of_the_splitter() {
        assertEquals(
                SentenceSplitter.split(ArticleText.of(TEXT)),
                ANALYSIS.sentences().stream().map(ParsedSentence::place).toList());
    }

    @Test
    void every_token_is_the_text_at_its_offsets() {
        ANALYSIS.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .forEach(token -> assertEquals(token.text(), TEXT.substring(token.start(), token.end())));
    }

    @Test
    void every_token_but_the_root_hangs_on_another() {
        for (ParsedSentence sentence : ANALYSIS.sentences()) {
            long roots =
                    sentence.tokens().stream().filter(token -> token.head() < 0).count();
            assertTrue(roots <= 1);
            assertEquals(
                    sentence.tokens().size(), sentence.subtree(sentence.root()).size());
        }
    }

    @Test
    void names_and_times_are_found() {
        ParsedSentence sentence = ANALYSIS.sentences().get(1);
        List<String> names = sentence.names().stream()
                .map(name -> sentence.text(name.first(), name.end()))
                .toList();
        assertTrue(names.containsAll(List.of("Ann Lee", "Norwich")), names.toString());
        List<String> times = sentence.times().stream()
                .map(time -> sentence.text(time.first(), time.end()))
                .toList();
        assertEquals(List.of("Monday", "1962"), times);
    }

    @Test
    void a_quotation_is_found_with_its_marks() {
        QuotedSpan quotation = ANALYSIS.quotations().get(0);
        assertEquals("“The U.S. built it … in 1962.”", TEXT.substring(quotation.start(), quotation.end()));
        assertTrue(quotation.closed());
    }

    @Test
    void a_written_sentence_can_be_parsed_alone() {
        ParsedSentence parsed = new Analyser().parse("Who built the bridge in Norwich?");
        assertEquals("built", parsed.token(parsed.root()).text());
    }
}
