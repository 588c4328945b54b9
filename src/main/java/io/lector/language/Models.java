package io.lector.language;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;

/**
 * The trained models, half a gigabyte of heap: made when the first article is analysed, and never otherwise.
 *
 * <p>The annotators are used one by one; the library's pipeline class would load the same with more that is not needed.
 */
final class Models {

    private static final String TAGGER = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final Annotator tagger;
    private final Annotator lemmas;
    private final Annotator parser;
    private final Annotator times;
    private final CRFClassifier<CoreLabel> names;

    private Models() {
        RedwoodConfiguration.errorLevel().apply();
        tagger = new POSTaggerAnnotator(TAGGER, false);
        lemmas = new MorphaAnnotator(false);
        parser = new DependencyParseAnnotator(new Properties());
        times = new TimeAnnotator("sutime", timeWords());
        try {
            names = CRFClassifier.getClassifier(NAMES);
        } catch (IOException | ClassNotFoundException e) {
            throw new UncheckedIOException(new IOException("the model for names cannot be read", e));
        }
    }

    private static final class Loaded {
        static final Models MODELS = new Models();
    }

    static Models loaded() {
        return Loaded.MODELS;
    }

    /** Without the library's holidays, which need another library and are resolved to the wrong year. */
    private static Properties timeWords() {
        Properties properties = new Properties();
        properties.setProperty("sutime.binders", "0");
        properties.setProperty("sutime.includeRange", "true");
        return properties;
    }

    /** Tags, lemmas and dependencies of the sentences of a text. */
    void parse(Annotation annotation) {
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            sentence.get(CoreAnnotations.TokensAnnotation.class).forEach(Models::plainMarks);
        }
        tagger.annotate(annotation);
        lemmas.annotate(annotation);
        parser.annotate(annotation);
    }

    /** The models know straight marks; curly ones they take for words. */
    private static void plainMarks(CoreLabel token) {
        String plain = token.word().replaceAll("[“”„]", "\"").replaceAll("[‘’`]", "'");
        token.setWord(plain);
        token.setValue(plain);
    }

    /** Names and time words as well. */
    void annotate(Annotation annotation, LocalDate date) {
        parse(annotation);
        for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
            List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
            List<CoreLabel> named = names.classifySentence(tokens);
            for (int i = 0; i < tokens.size(); i++) {
                tokens.get(i).setNER(named.get(i).get(CoreAnnotations.AnswerAnnotation.class));
            }
        }
        annotation.set(CoreAnnotations.DocDateAnnotation.class, date.toString());
        times.annotate(annotation);
    }
}
