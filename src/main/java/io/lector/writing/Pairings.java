package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.language.Prose;
import io.lector.question.Matching;
import io.lector.question.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things to match: prompts with the option that belongs to each. */
final class Pairings {

    static final int FEWEST = 3;
    static final int MOST = 4;

    private Pairings() {}

    /** @param prompt what is shown on one side @param option what belongs to it @param fact what says so */
    record Pair(String prompt, String option, Fact fact) {}

    /** @param hint the second, more telling one */
    static Candidate candidate(Material material, String variant, String stem, List<Pair> pairs, String hint) {
        List<Fact> facts = pairs.stream().map(Pair::fact).distinct().toList();
        Item item = Item.of(material, "matching", variant, facts);
        Map<String, Option> options =
                item.options(pairs.stream().map(Pair::option).toList());
        Map<String, Option> letters =
                item.options(pairs.stream().map(Pair::prompt).toList());
        Map<String, String> right = new LinkedHashMap<>();
        List<Option> prompts = pairs.stream()
                .map(pair -> {
                    Option letter = letters.get(pair.prompt());
                    Option prompt = new Option("p" + letter.id(), letter.text());
                    right.put(prompt.id(), options.get(pair.option()).id());
                    return prompt;
                })
                .toList();
        String explanation = facts.stream()
                .map(material.wording()::sentence)
                .reduce((a, b) -> a + " " + b)
                .orElseThrow();
        List<String> hints = List.of(new Hints(material).look(facts), hint);
        List<Option> shown =
                pairs.stream().map(pair -> options.get(pair.option())).toList();
        var matching = new Matching(item.card(stem, hints, explanation), prompts, shown, right);
        return new Candidate(matching, item.itemClass(), List.of());
    }

    /** The prompts as a list of names. */
    static String prompts(List<Pair> pairs) {
        return Prose.list(pairs.stream()
                .map(pair -> pair.prompt().replaceFirst("^The ", "the "))
                .toList());
    }

    /** Groups of three or four in the given order; what is left over joins no group. */
    static <T> List<List<T>> groups(List<T> all) {
        List<List<T>> groups = new ArrayList<>();
        int at = 0;
        while (all.size() - at >= FEWEST) {
            int size = all.size() - at == 5 ? FEWEST : Math.min(MOST, all.size() - at);
            groups.add(all.subList(at, at + size));
            at += size;
        }
        return groups;
    }
}
