package io.lector.language;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.util.CoreMap;
import io.lector.article.ArticleText;
import io.lector.article.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Splits an article's text into sentences by rules alone, without a model. Safe for use by many threads. */
public final class SentenceSplitter {

    private SentenceSplitter() {}

    /** Made on first use, so that who needs no sentences does not pay for the tokenizer. */
    private static final class Rules {
        /** Splits sentences too; the whole pipeline class would do the same and announce it on standard error. */
        private static final Annotator TOKENIZER = new TokenizerAnnotator(properties());

        private static Properties properties() {
            Properties properties = new Properties();
            properties.setProperty("annotators", "tokenize,ssplit");
            properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
            return properties;
        }
    }

    /** All sentences in the order of the text; a paragraph never shares a sentence with the next. */
    public static List<Sentence> split(ArticleText text) {
        List<Sentence> sentences = new ArrayList<>();
        for (Paragraph paragraph : text.paragraphs()) {
            split(paragraph, sentences);
        }
        return List.copyOf(sentences);
    }

    private static void split(Paragraph paragraph, List<Sentence> sentences) {
        int number = 0;
        for (CoreMap sentence : split(paragraph).get(CoreAnnotations.SentencesAnnotation.class)) {
            sentences.add(sentence(sentence, paragraph, ++number));
        }
    }

    /** Tokens and sentences of one paragraph, for the models to go on with. */
    static Annotation split(Paragraph paragraph) {
        Annotation annotation = new Annotation(paragraph.text());
        Rules.TOKENIZER.annotate(annotation);
        return annotation;
    }

    static Sentence sentence(CoreMap sentence, Paragraph paragraph, int number) {
        int start = sentence.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
        int end = sentence.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
        String words = paragraph.text().substring(start, end);
        return new Sentence(paragraph.number(), number, paragraph.start() + start, paragraph.start() + end, words);
    }
}
