package io.lector.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import io.lector.article.ArticleText;
import io.lector.article.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * Analyses texts: words, syntax, names, time words and quotations. Loads half a gigabyte of models on first use, which
 * takes seconds, and works on one text at a time; not for the path of a request.
 */
public final class Analyser {

    private static final String SHORT_TEXT = "Mayor Ann Lee said on Monday that the bridge will open in 2031.";

    /** Loads the models and has them work once: the first text takes several times as long as the next. */
    public void warmUp() {
        analyse(ArticleText.of(SHORT_TEXT), LocalDate.EPOCH);
    }

    /** @param date the day against which the time words are read */
    public Analysis analyse(ArticleText text, LocalDate date) {
        return analyse(text, date, share -> {});
    }

    /**
     * @param date the day against which the time words are read
     * @param progress told the share that is done, 0..1, before each paragraph; what it throws ends the work
     */
    public synchronized Analysis analyse(ArticleText text, LocalDate date, DoubleConsumer progress) {
        List<ParsedSentence> sentences = new ArrayList<>();
        List<Paragraph> paragraphs = text.paragraphs();
        for (Paragraph paragraph : paragraphs) {
            progress.accept((paragraph.number() - 1.0) / paragraphs.size());
            Annotation annotation = SentenceSplitter.split(paragraph);
            Models.loaded().annotate(annotation, date);
            sentences.addAll(PlainSentences.of(annotation, paragraph));
        }
        return new Analysis(sentences, QuotationMarks.find(text));
    }

    /** Words and syntax of one sentence alone, for reading again what was written. */
    public synchronized ParsedSentence parse(String sentence) {
        Paragraph paragraph = new Paragraph(1, 0, sentence);
        Annotation annotation = SentenceSplitter.split(paragraph);
        List<CoreMap> parts = annotation.get(CoreAnnotations.SentencesAnnotation.class);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing to parse");
        }
        Models.loaded().parse(annotation);
        return PlainSentences.of(annotation, paragraph).get(0);
    }
}
