package io.lector.finding;

import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.ParsedSentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The facts found so far, each with an id of its own and a score, and what was dropped. */
final class Shelf {

    private static final int LONGEST_ID = 60;
    private static final int SHOWN = 60;

    private final int revision;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Double> scores = new LinkedHashMap<>();
    private final Map<String, Map<Trait, Double>> traits = new LinkedHashMap<>();
    private final List<Dropped> dropped = new ArrayList<>();

    /** Makes a fact of its id and its evidence. */
    interface Making {
        Fact make(String id, List<Evidence> evidence);
    }

    Shelf(int revision) {
        this.revision = revision;
    }

    boolean has(String id) {
        return facts.containsKey(id);
    }

    /** @param told indexes of the tokens that tell it */
    void put(String id, ParsedSentence sentence, List<Integer> told, double score, Making making) {
        List<Integer> ordered = told.stream().sorted().distinct().toList();
        facts.put(id, making.make(id, EvidencePicker.of(sentence, ordered, revision)));
        scores.put(id, score);
    }

    /** Keeps what the score of a fact was made of. */
    void measured(String id, Map<Trait, Double> measures) {
        traits.put(id, measures);
    }

    void drop(ParsedSentence sentence, String reason) {
        String text = sentence.place().text();
        String words = text.length() > SHOWN ? text.substring(0, SHOWN) : text;
        dropped.add(new Dropped(sentence.place().paragraph(), sentence.place().number(), words, reason));
    }

    /** A new id that tells who does what. */
    String id(Slots slots) {
        String who =
                slots.who() instanceof Mention mention ? mention.entities().get(0) : ((Phrase) slots.who()).words();
        String what = slots.filler(Slot.WHAT, Phrase.class).map(Phrase::words).orElse("");
        String plain = (who + " " + slots.did().verb() + " " + what)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String bare = plain.substring(0, Math.min(LONGEST_ID, plain.length())).replaceAll("^-|-$", "");
        String id = bare;
        for (int number = 2; facts.containsKey(id); number++) {
            id = bare + "-" + number;
        }
        return id;
    }

    Collection<Fact> facts() {
        return facts.values();
    }

    Map<String, Double> scores() {
        return scores;
    }

    Map<String, Map<Trait, Double>> traits() {
        return traits;
    }

    List<Dropped> dropped() {
        return dropped;
    }
}
