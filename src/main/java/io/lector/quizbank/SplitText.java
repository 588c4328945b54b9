package io.lector.quizbank;

import io.lector.article.ArticleText;
import io.lector.language.Sentence;
import io.lector.language.SentenceSplitter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An article's text split into sentences, in which quotes can be looked up. */
final class SplitText {

    private static final String GAP = "(?U:\\s+)";

    private final ArticleText text;
    private final List<Sentence> sentences;

    SplitText(ArticleText text) {
        this.text = text;
        this.sentences = SentenceSplitter.split(text);
    }

    /** Every place inside a sentence with those words, whatever white space parts them, in the order of the text. */
    List<Quoted> find(String quote) {
        Pattern pattern = pattern(quote);
        return sentences.stream()
                .flatMap(sentence -> pattern.matcher(sentence.text())
                        .results()
                        .map(match ->
                                new Quoted(sentence, sentence.start() + match.start(), sentence.start() + match.end())))
                .toList();
    }

    /** Whether the text has the words, if not inside one sentence. */
    boolean hasAcrossSentences(String quote) {
        return pattern(quote).matcher(text.text()).find();
    }

    /** Whether the text has the words when capitals, quotation marks and dashes do not count. */
    boolean hasNearly(String quote) {
        return Telling.holds(text.text(), quote);
    }

    private static Pattern pattern(String quote) {
        return Pattern.compile(Arrays.stream(ArticleText.normalised(quote).split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining(GAP)));
    }

    int paragraphs() {
        return text.paragraphs().size();
    }

    /** @param number in the paragraph, from 1 */
    Optional<Sentence> sentence(int paragraph, int number) {
        return sentences.stream()
                .filter(sentence -> sentence.paragraph() == paragraph && sentence.number() == number)
                .findFirst();
    }

    /** The words between two offsets, white space normalised; nothing when the text is shorter. */
    Optional<String> words(int start, int end) {
        return start <= end && end <= text.text().length()
                ? Optional.of(ArticleText.normalised(text.text().substring(start, end)))
                : Optional.empty();
    }
}
