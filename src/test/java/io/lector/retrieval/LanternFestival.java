package io.lector.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A made-up article about a festival, as passages with its names. */
final class LanternFestival {

    private static final List<List<String>> PARAGRAPHS = List.of(
            List.of(
                    "Thousands of people walked through Wick on 8 April 2021 for the first lantern festival since the flood.",
                    "The mayor, Kim Oduya, opened it at the old harbour.",
                    "She had promised the town a celebration."),
            List.of(
                    "Lena Brandt, the chief engineer of the Harbour Board, built a bridge of 4,500 lanterns.",
                    "It took her team six weeks.",
                    "Brandt used paper from Sandholm because plastic is forbidden there."),
            List.of(
                    "Not everybody was happy.",
                    "Professor Rosa Lind said that the smoke disturbs birds.",
                    "“They lose their way at night,” she said.",
                    "The town paid one and a half million crowns for the festival."));

    private LanternFestival() {}

    static PassageIndex index() {
        return PassageIndex.of(
                "A bridge of light",
                passages(),
                List.of(
                        Set.of("Kim Oduya", "Wick's mayor", "Madam Lantern"),
                        Set.of("Lena Brandt", "Magdalena Brandt"),
                        Set.of("Harbour Board", "NHB")));
    }

    /** Named by their paragraph and place, from 1: "2.1". */
    static List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        for (int paragraph = 1; paragraph <= PARAGRAPHS.size(); paragraph++) {
            int number = 0;
            for (String sentence : PARAGRAPHS.get(paragraph - 1)) {
                passages.add(new Passage(paragraph + "." + ++number, paragraph, sentence));
            }
        }
        return passages;
    }
}
