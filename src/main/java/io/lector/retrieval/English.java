package io.lector.retrieval;

import io.lector.grading.Values;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/** Cuts English text into stems; a name with others that mean the same brings a sign for all of them. */
final class English {

    /** Reads words the way in which aliases are looked up: small letters, no accents, no possessives. */
    static final Analyzer PLAIN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, plain(words));
        }
    };

    private final Analyzer analyzer;

    English(SynonymMap names) {
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                StandardTokenizer words = new StandardTokenizer();
                TokenStream plain = plain(words);
                TokenStream named = names.fst == null ? plain : new SynonymGraphFilter(plain, names, false);
                return new TokenStreamComponents(words, new PorterStemFilter(named));
            }
        };
    }

    private static TokenStream plain(TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    }

    /** In the order of the text; the sign of a name comes with the name's first word, those of dates and numbers come last. */
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", new StringReader(text))) {
            CharTermAttribute stem = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                boolean name = type.type().equals(SynonymGraphFilter.TYPE_SYNONYM);
                String shown = text.substring(place.startOffset(), place.endOffset());
                words.add(Word.of(shown, stem.toString(), place.startOffset(), name));
            }
            stream.end();
            Values.in(text).forEach(value -> words.add(Word.of(value, Word.SIGN + value, text.length(), true)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }
}
