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

    /** Tokens; of 40,000 sentences of news the longest had 129. */
    private static final int LONGEST = 200;

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
     * Sentences of more than {@value #LONGEST} tokens are left unread: the time that a sentence takes grows with the square
     * of its length, and no sentence of the news is that long.
     *
     * @param date the day against which the time words are read
     * @param progress told the share that is done, 0..1, before each sentence; what it throws ends the work
     * @throws edu.stanford.nlp.util.RuntimeInterruptedException if the thread is interrupted
     */
    public synchronized Analysis analyse(ArticleText text, LocalDate date, DoubleConsumer progress) {
        List<ParsedSentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            Annotation annotation = SentenceSplitter.split(paragraph);
            PlainSentences plain = new PlainSentences(paragraph);
            List<CoreMap> split = annotation.get(CoreAnnotations.SentencesAnnotation.class);
            for (int number = 1; number <= split.size(); number++) {
                CoreMap sentence = split.get(number - 1);
                Sentence place = SentenceSplitter.sentence(sentence, paragraph, number);
                progress.accept(place.start() / (double) text.text().length());
                sentences.add(isTooLong(sentence) ? unread(place) : plain.of(read(annotation, sentence, date), place));
            }
        }
        return new Analysis(sentences, QuotationMarks.find(text));
    }

    private static boolean isTooLong(CoreMap sentence) {
        return sentence.get(CoreAnnotations.TokensAnnotation.class).size() > LONGEST;
    }

    private static ParsedSentence unread(Sentence place) {
        return new ParsedSentence(place, List.of(), List.of(), List.of());
    }

    private static CoreMap read(Annotation annotation, CoreMap sentence, LocalDate date) {
        annotation.set(CoreAnnotations.SentencesAnnotation.class, List.of(sentence));
        Models.loaded().annotate(annotation, date);
        return sentence;
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
        CoreMap first = parts.get(0);
        return new PlainSentences(paragraph).of(first, SentenceSplitter.sentence(first, paragraph, 1));
    }
}
