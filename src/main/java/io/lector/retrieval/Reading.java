package io.lector.retrieval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A passage as read.
 *
 * @param stems of the words that say something, in order, then the signs of its dates and numbers
 * @param places positions of each stem among all words
 * @param holds the types of answer in it
 * @param pronoun whether it begins with a word that stands for something said before
 */
record Reading(
        Passage passage,
        List<Word> words,
        List<String> stems,
        Map<String, List<Integer>> places,
        Set<AnswerType> holds,
        boolean speech,
        boolean pronoun) {

    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "it", "they", "this", "that", "these", "those", "his", "her", "their", "its", "there");

    static Reading of(Passage passage, English english) {
        List<Word> words = english.words(passage.text());
        List<String> stems = new ArrayList<>();
        Map<String, List<Integer>> places = new LinkedHashMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).empty()) {
                stems.add(words.get(i).stem());
                places.computeIfAbsent(words.get(i).stem(), any -> new ArrayList<>())
                        .add(i);
            }
        }
        boolean pronoun = !words.isEmpty() && PRONOUNS.contains(words.get(0).plain());
        return new Reading(
                passage, words, stems, places, Signs.in(passage.text(), words), Signs.speech(passage.text()), pronoun);
    }

    boolean has(String stem) {
        return places.containsKey(stem);
    }

    /** How many words lie between two stems at the closest; large when one is missing. */
    int gap(String one, String other) {
        int gap = Integer.MAX_VALUE;
        for (int here : places.getOrDefault(one, List.of())) {
            for (int there : places.getOrDefault(other, List.of())) {
                gap = Math.min(gap, Math.abs(here - there));
            }
        }
        return gap;
    }
}
