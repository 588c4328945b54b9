package io.lector.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The passages of one article as read: every different word once, and where each stands. Immutable. */
public final class PassageReading {

    /** No sentence is longer; what follows in a passage is left out. */
    private static final int MOST_WORDS = 400;

    /** A content word of the passages. @param passages those that have it */
    record Entry(TaggedWord word, List<Integer> passages) {}

    private final List<List<TaggedWord>> passages = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Integer>> byForm = new HashMap<>();
    private final Map<String, List<Integer>> byLemma = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();
    private final Map<Integer, List<Integer>> bySense = new HashMap<>();
    private final Map<Integer, List<Integer>> byKind = new HashMap<>();
    private final Map<Double, List<Integer>> byValue = new HashMap<>();

    PassageReading(List<String> texts, TaggedWords words, Thesaurus thesaurus) {
        Map<String, Integer> known = new HashMap<>();
        for (String text : texts) {
            List<TaggedWord> read = words.in(text, MOST_WORDS);
            for (TaggedWord word : read) {
                if (word.isContent()) {
                    int entry = known.computeIfAbsent(word.tag() + word.lower(), any -> enter(word, thesaurus));
                    List<Integer> places = entries.get(entry).passages();
                    if (places.isEmpty() || places.get(places.size() - 1) != passages.size()) {
                        places.add(passages.size());
                    }
                }
            }
            passages.add(read);
        }
    }

    private int enter(TaggedWord word, Thesaurus thesaurus) {
        int entry = entries.size();
        entries.add(new Entry(word, new ArrayList<>(2)));
        add(byForm, word.lower(), entry);
        add(byLemma, word.lemma(), entry);
        add(byStem, word.stem(), entry);
        if (word.isNumber()) {
            add(byValue, word.value(), entry);
        }
        for (int sense : thesaurus.senses(word.lemma())) {
            add(bySense, sense, entry);
            for (int up : thesaurus.wider(sense)) {
                add(byKind, up, entry);
                for (int upper : thesaurus.wider(up)) {
                    add(byKind, upper, entry);
                }
            }
        }
        return entry;
    }

    private static <K> void add(Map<K, List<Integer>> map, K key, int entry) {
        map.computeIfAbsent(key, any -> new ArrayList<>(2)).add(entry);
    }

    List<List<TaggedWord>> passages() {
        return passages;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Integer> withForm(String lower) {
        return byForm.getOrDefault(lower, List.of());
    }

    List<Integer> withLemma(String lemma) {
        return byLemma.getOrDefault(lemma, List.of());
    }

    List<Integer> withStem(String stem) {
        return byStem.getOrDefault(stem, List.of());
    }

    List<Integer> withSense(int sense) {
        return bySense.getOrDefault(sense, List.of());
    }

    /** Words that are a kind of it, at most two steps up. */
    List<Integer> kindsOf(int sense) {
        return byKind.getOrDefault(sense, List.of());
    }

    Map<Double, List<Integer>> numbers() {
        return byValue;
    }
}
