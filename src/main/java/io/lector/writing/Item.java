package io.lector.writing;

import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.question.Card;
import io.lector.question.ItemId;
import io.lector.question.Option;
import io.lector.question.OptionIds;
import io.lector.question.Process;
import java.util.List;
import java.util.Map;

/**
 * What an item is made of before its kind is chosen.
 *
 * @param id hash of slug, facts, kind and variant
 * @param kind JSON name of the kind
 * @param variant what tells it from other items of that kind on the same facts: a slot, or the change that was made
 */
record Item(String id, String kind, String variant, List<Fact> facts) {

    static Item of(Material material, String kind, String variant, List<? extends Fact> facts) {
        List<String> ids = facts.stream().map(Fact::id).toList();
        String id = ItemId.of(material.book().article().slug(), ids, kind, variant);
        return new Item(id, kind, variant, List.copyOf(facts));
    }

    /** Name of the class for statistics. */
    String itemClass() {
        return kind + "/" + variant;
    }

    Card card(String stem, List<String> hints, String explanation) {
        return card(stem, hints, explanation, facts.size() > 1 ? Process.INFER : Process.RETRIEVE);
    }

    Card card(String stem, List<String> hints, String explanation, Process process) {
        List<Evidence> evidence = facts.stream()
                .flatMap(fact -> fact.evidence().stream())
                .distinct()
                .toList();
        List<String> ids = facts.stream().map(Fact::id).toList();
        return new Card(id, stem, process, ids, hints, explanation, evidence);
    }

    /** Options in an order drawn from the item's id, so that neither letter nor place tells anything. */
    Map<String, Option> options(List<String> texts) {
        return OptionIds.of(id, texts);
    }

    /** A number in 0..bound-1 that only the id decides. */
    int draw(int bound) {
        return (int) (Long.parseUnsignedLong(id.substring(0, 8), 16) % bound);
    }
}
