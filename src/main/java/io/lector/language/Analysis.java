package io.lector.language;

import java.util.List;

/**
 * An article's text as the language tools see it.
 *
 * @param sentences in the order of the text, all paragraphs
 * @param quotations in the order of the text
 */
public record Analysis(List<ParsedSentence> sentences, List<QuotedSpan> quotations) {

    public Analysis {
        sentences = List.copyOf(sentences);
        quotations = List.copyOf(quotations);
    }

    public int words() {
        return sentences.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    }
}
