package io.lector.retrieval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of the passages can stand for a word of the question, and how well, 0..1; and which deny it. */
final class Likeness {

    private static final double FORM = 1;
    private static final double LEMMA = 0.95;
    private static final double DERIVED = 0.85;
    private static final double SYNONYM = 0.8;
    private static final double SPELT = 0.75;
    private static final double DERIVED_SYNONYM = 0.65;
    private static final double CENTURY = 0.6;
    private static final double SIMILAR = 0.55;
    private static final double KIND = 0.5;
    private static final double WIDER = 0.4;

    private static final Set<String> NEGATING = Set.of("un", "in", "im", "dis", "non", "anti", "mis", "de", "ir", "il");

    private final Thesaurus thesaurus;
    private final PassageReading reading;

    Likeness(Thesaurus thesaurus, PassageReading reading) {
        this.thesaurus = thesaurus;
        this.reading = reading;
    }

    /** By the number of the entry; others are not alike. */
    Map<Integer, Double> of(TaggedWord asked) {
        Map<Integer, Double> alike = new HashMap<>();
        if (asked.isNumber()) {
            numbers(asked, alike);
        } else {
            meanings(asked, alike);
            spellings(asked, alike);
            opposites(asked).forEach(alike::remove);
            raise(alike, reading.withStem(asked.stem()), LEMMA);
            raise(alike, reading.withLemma(asked.lemma()), LEMMA);
            for (String kin : thesaurus.family(asked.lemma())) {
                raise(alike, reading.withLemma(kin), DERIVED);
            }
            alike.keySet().removeIf(entry -> word(entry).isNumber());
        }
        raise(alike, reading.withForm(asked.lower()), FORM);
        return alike;
    }

    private void numbers(TaggedWord asked, Map<Integer, Double> alike) {
        reading.numbers().forEach((value, entries) -> {
            boolean century = asked.value() == Math.floor(value / 100) + 1 && value >= 1000 && value <= 2100;
            if (value == asked.value()) {
                raise(alike, entries, FORM);
            } else if (century && !asked.isYear()) {
                raise(alike, entries, CENTURY);
            }
        });
    }

    private void meanings(TaggedWord asked, Map<Integer, Double> alike) {
        if (asked.isName()) {
            return;
        }
        for (int sense : thesaurus.senses(asked.lemma())) {
            raise(alike, reading.withSense(sense), SYNONYM);
            raise(alike, common(reading.kindsOf(sense)), KIND);
            for (int near : thesaurus.similar(sense)) {
                raise(alike, common(reading.withSense(near)), SIMILAR);
            }
            for (int up : thesaurus.wider(sense)) {
                raise(alike, common(reading.withSense(up)), WIDER);
            }
        }
        for (String kin : thesaurus.family(asked.lemma())) {
            for (int sense : thesaurus.senses(kin)) {
                raise(alike, common(reading.withSense(sense)), DERIVED_SYNONYM);
            }
        }
    }

    private List<Integer> common(List<Integer> entries) {
        return entries.stream().filter(entry -> !word(entry).isName()).toList();
    }

    private void spellings(TaggedWord asked, Map<Integer, Double> alike) {
        if (asked.lower().length() < Spelt.SHORTEST) {
            return;
        }
        for (int entry = 0; entry < reading.entries().size(); entry++) {
            if (Spelt.alike(asked, word(entry))) {
                alike.merge(entry, SPELT, Math::max);
            }
        }
    }

    /** Entries that say the opposite: antonyms, and the same word with or without a negating beginning. */
    Set<Integer> opposites(TaggedWord asked) {
        Set<Integer> found = new HashSet<>();
        for (String opposite : thesaurus.opposites(asked.lemma())) {
            found.addAll(reading.withLemma(opposite));
        }
        String stem = asked.stem();
        for (String prefix : NEGATING) {
            if (stem.length() > 3) {
                found.addAll(reading.withStem(prefix + stem));
            }
            if (stem.startsWith(prefix) && stem.length() > prefix.length() + 3) {
                found.addAll(reading.withStem(stem.substring(prefix.length())));
            }
        }
        return found;
    }

    /** 1 for names, numbers and rare words, near 0 for the commonest. */
    double weight(TaggedWord word) {
        if (word.isName() || word.isNumber()) {
            return 1;
        }
        return Math.max(0.12, 1 - Math.log(1 + thesaurus.count(word.lemma())) / 8);
    }

    private TaggedWord word(int entry) {
        return reading.entries().get(entry).word();
    }

    private static void raise(Map<Integer, Double> alike, List<Integer> entries, double to) {
        for (int entry : entries) {
            alike.merge(entry, to, Math::max);
        }
    }
}
