package io.lector.retrieval;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;

/** All names of an entity, and those of their parts that no other bears and that are no common words, as one sign. */
final class Names {

    private static final int SHORTEST_PART = 3;

    private final Set<String> common = new HashSet<>();
    private final Map<List<String>, Set<Integer>> bearers = new HashMap<>();

    private Names(List<Passage> passages, List<Set<String>> same) {
        for (Passage passage : passages) {
            for (Word word : new English(new SynonymMap(null, null, 0)).words(passage.text())) {
                if (!word.capital()) {
                    common.add(word.plain());
                }
            }
        }
        for (int entity = 0; entity < same.size(); entity++) {
            for (String name : same.get(entity)) {
                add(plain(name), entity);
            }
        }
    }

    /** @param same each set: all names of one entity */
    static SynonymMap of(List<Passage> passages, List<Set<String>> same) {
        return new Names(passages, same).signs();
    }

    private void add(List<String> name, int entity) {
        if (name.isEmpty()) {
            return;
        }
        bear(name, entity);
        for (String part : name) {
            if (part.length() >= SHORTEST_PART && !common.contains(part) && !Word.isEmpty(part)) {
                bear(List.of(part), entity);
            }
        }
    }

    private void bear(List<String> name, int entity) {
        bearers.computeIfAbsent(name, any -> new HashSet<>()).add(entity);
    }

    private SynonymMap signs() {
        SynonymMap.Builder signs = new SynonymMap.Builder(true);
        bearers.forEach((name, entities) -> {
            if (entities.size() == 1) {
                CharsRef words = SynonymMap.Builder.join(name.toArray(String[]::new), new CharsRefBuilder());
                signs.add(words, new CharsRef(Word.SIGN + entities.iterator().next()), true);
            }
        });
        try {
            return bearers.isEmpty() ? new SynonymMap(null, null, 0) : signs.build();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> plain(String name) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = English.PLAIN.tokenStream("", new StringReader(name))) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words;
    }

    /** Parts of names and words that stand with a capital letter: what a misspelt name may mean. */
    static Set<String> written(Collection<Reading> readings) {
        return words(readings, Word::capital);
    }

    /** What any other misspelt word may mean. */
    static Set<String> words(Collection<Reading> readings) {
        return words(readings, word -> !word.capital());
    }

    private static Set<String> words(Collection<Reading> readings, Predicate<Word> wanted) {
        return readings.stream()
                .flatMap(reading -> reading.words().stream())
                .filter(word -> !word.name() && word.plain().length() >= Misspelling.SHORTEST)
                .filter(wanted)
                .map(Word::plain)
                .collect(Collectors.toUnmodifiableSet());
    }
}
