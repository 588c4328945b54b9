package io.lector.retrieval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The passages of one article, ready to be searched. Immutable and safe for use by many threads; worth keeping. */
public final class PassageIndex {

    /** Of a longer question only the beginning is read. */
    static final int LONGEST = 2_000;

    private final English english;
    private final ReadArticle article;
    private final Set<String> names;
    private final Set<String> words;

    private PassageIndex(String title, List<Passage> passages, List<Set<String>> sameNames) {
        english = new English(Names.of(passages, sameNames));
        article = new ReadArticle(title, passages, english);
        names = Names.written(article.readings);
        words = Names.words(article.readings);
    }

    /**
     * @param title of the article; may be empty
     * @param passages in the article's order
     * @param sameNames each set: all names of one entity
     */
    public static PassageIndex of(String title, List<Passage> passages, List<Set<String>> sameNames) {
        return new PassageIndex(title, List.copyOf(passages), sameNames);
    }

    /** Best first; passages that share no word with the question, nor do their neighbours, are left out. */
    public List<Hit> search(String question, int most) {
        AskedFor asked = AskedFor.in(question);
        Terms terms = terms(question);
        if (terms.size() == 0 || article.size() == 0) {
            return List.of();
        }
        Measures measures = new Measures(article, asked, terms);
        double[][] traits = measures.all();
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < traits.length; i++) {
            if (traits[i][Trait.AROUND.ordinal()] > 0) {
                double score = Weights.learned().score(traits[i]);
                Passage passage = article.readings.get(i).passage();
                hits.add(new Hit(passage, score, measures.coverage(i), measures.holds(i)));
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return List.copyOf(hits.subList(0, Math.min(Math.max(0, most), hits.size())));
    }

    /** What is measured of each passage for a question: by passage in the article's order, then by {@link Trait}. */
    public double[][] traits(String question) {
        return new Measures(article, AskedFor.in(question), terms(question)).all();
    }

    private Terms terms(String question) {
        String read = question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        List<Word> words = new ArrayList<>();
        int named = 0;
        for (Word word : english.words(read)) {
            if (word.name()) {
                // The sign stands for the words of the name, which alone may mean other things.
                named = Math.max(named, word.end());
                words.add(word);
            } else if (word.start() >= named) {
                words.addAll(meant(word));
            }
        }
        return new Terms(words, article);
    }

    private List<Word> meant(Word word) {
        if (word.empty() || article.knows(word.stem())) {
            return List.of(word);
        }
        return Misspelling.meant(word.plain(), names)
                .map(name -> english.words(capitalised(name)))
                .or(() ->
                        isNoWord(word) ? Misspelling.meant(word.plain(), words).map(english::words) : Optional.empty())
                .orElse(List.of(word));
    }

    /** A word that the article does not have, but English has, is meant as it stands. */
    private static boolean isNoWord(Word word) {
        return WordVectors.learned().number(word.plain()) < 0;
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
