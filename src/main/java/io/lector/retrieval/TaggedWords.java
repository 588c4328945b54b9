package io.lector.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.tartarus.snowball.ext.PorterStemmer;

/** Cuts a text into tagged words. Safe for many threads. */
final class TaggedWords {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final Pattern WORD = Pattern.compile("\\d+(?:[.,]\\d+)*(?:st|nd|rd|th|s)?\\b"
            + "|\\p{L}+(?=n['’]t\\b)|n['’]t\\b|\\p{L}\\.(?:\\p{L}\\.)+|[\\p{L}\\p{M}\\d]+|['’]s\\b|[^\\s\\p{L}\\d]");

    private final BaseForms forms;
    private final ThreadLocal<POSTaggerME> tagger;

    private TaggedWords(BaseForms forms, POSModel model) {
        this.forms = forms;
        tagger = ThreadLocal.withInitial(() -> new POSTaggerME(model));
    }

    static TaggedWords with(BaseForms forms) {
        try (InputStream in = TaggedWords.class.getResourceAsStream(MODEL)) {
            return new TaggedWords(forms, new POSModel(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** At most so many words are read: what follows adds nothing to a question or a sentence. */
    List<TaggedWord> in(String text, int most) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < most && matcher.find()) {
            words.add(matcher.group());
        }
        if (words.isEmpty()) {
            return List.of();
        }
        String[] tags = tagger.get().tag(words.toArray(String[]::new));
        List<TaggedWord> tagged = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            tagged.add(word(words.get(i), tags[i]));
        }
        return List.copyOf(tagged);
    }

    private TaggedWord word(String form, String tag) {
        String lower = form.toLowerCase(Locale.ROOT).replace('’', '\'');
        String lemma = forms.of(lower, tag);
        PorterStemmer stemmer = new PorterStemmer();
        stemmer.setCurrent(lemma);
        stemmer.stem();
        return new TaggedWord(form, lower, lemma, stemmer.getCurrent(), tag, NumberValue.of(form, lower));
    }
}
