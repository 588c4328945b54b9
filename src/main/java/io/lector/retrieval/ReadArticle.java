package io.lector.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The passages of an article as read, with the words of all and the three indexes: alone, with neighbours, by paragraph. */
final class ReadArticle {

    final List<Reading> readings;
    final Set<String> title;
    final Postings alone;
    final Postings around;
    final Postings paragraphs;
    final Meanings meanings;
    private final Map<String, Integer> passagesWith = new HashMap<>();
    /** Position of the first and last passage of the paragraph of each. */
    private final int[] first;

    private final int[] last;

    ReadArticle(String title, List<Passage> passages, English english) {
        readings =
                passages.stream().map(passage -> Reading.of(passage, english)).toList();
        this.title = english.words(title).stream()
                .filter(word -> !word.empty())
                .map(Word::stem)
                .collect(Collectors.toUnmodifiableSet());
        readings.forEach(
                reading -> reading.places().keySet().forEach(stem -> passagesWith.merge(stem, 1, Integer::sum)));
        first = new int[readings.size()];
        last = new int[readings.size()];
        bounds();
        meanings = new Meanings(readings, this::first);
        alone = new Postings(readings.stream().map(Reading::stems).toList());
        around = new Postings(IntStream.range(0, size())
                .mapToObj(i -> stems(Math.max(0, i - 1), Math.min(size() - 1, i + 1)))
                .toList());
        paragraphs = new Postings(IntStream.range(0, size())
                .mapToObj(i -> stems(first[i], last[i]))
                .toList());
    }

    private void bounds() {
        for (int i = 0; i < size(); i++) {
            first[i] = i > 0 && sameParagraph(i - 1, i) ? first[i - 1] : i;
        }
        for (int i = size() - 1; i >= 0; i--) {
            last[i] = i < size() - 1 && sameParagraph(i, i + 1) ? last[i + 1] : i;
        }
    }

    private boolean sameParagraph(int one, int other) {
        return readings.get(one).passage().paragraph()
                == readings.get(other).passage().paragraph();
    }

    private List<String> stems(int from, int to) {
        List<String> stems = new ArrayList<>();
        readings.subList(from, to + 1).forEach(reading -> stems.addAll(reading.stems()));
        return stems;
    }

    int size() {
        return readings.size();
    }

    int first(int passage) {
        return first[passage];
    }

    int last(int passage) {
        return last[passage];
    }

    Collection<String> vocabulary() {
        return passagesWith.keySet();
    }

    boolean knows(String stem) {
        return passagesWith.containsKey(stem);
    }

    /** More for what stands in fewer passages. */
    double rarity(String stem) {
        double with = passagesWith.getOrDefault(stem, 0);
        return Math.log(1 + (size() - with + 0.5) / (with + 0.5));
    }

    /** Position of the passage that has it first; -1 when none does. */
    int firstWith(String stem) {
        for (int i = 0; i < size() && knows(stem); i++) {
            if (readings.get(i).has(stem)) {
                return i;
            }
        }
        return -1;
    }
}
