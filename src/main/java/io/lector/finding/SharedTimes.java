package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import java.util.List;
import java.util.Optional;

/** Times before the first subject of a sentence, which hold for the verbs joined to it too: "In 2019, she came and won". */
final class SharedTimes {

    private static final String OPENING = "(?i)when|after|before|once|since|until|during|while";

    private SharedTimes() {}

    /** The heads of what the joined verb shares; none when it has a time of its own or tells of another tense. */
    static List<Integer> of(ParsedSentence sentence, int root, int conjunct) {
        Optional<Integer> subject = sentence.child(root, "nsubj", "nsubj:pass");
        boolean own = sentence.children(conjunct, "obl", "obl:tmod", "nmod:tmod", "advmod").stream()
                .anyMatch(child -> dated(sentence, child));
        if (subject.isEmpty() || own || !alike(sentence, root, conjunct)) {
            return List.of();
        }
        return sentence.children(root, "obl", "obl:tmod", "nmod:tmod", "advmod", "advcl").stream()
                .filter(child -> child < subject.get())
                .filter(child -> dated(sentence, child) || opened(sentence, child))
                .toList();
    }

    private static boolean alike(ParsedSentence sentence, int root, int conjunct) {
        Finite finite = new Finite(sentence);
        return finiteTag(sentence, finite, root).equals(finiteTag(sentence, finite, conjunct));
    }

    private static String finiteTag(ParsedSentence sentence, Finite finite, int verb) {
        List<Integer> auxiliaries = finite.auxiliaries(verb);
        String tag = sentence.token(auxiliaries.isEmpty() ? verb : auxiliaries.get(0))
                .tag();
        return tag.equals("VBZ") ? "VBP" : tag.equals("VBN") ? "VBD" : tag;
    }

    private static boolean dated(ParsedSentence sentence, int child) {
        return sentence.times().stream()
                .filter(time -> time.type() == TimeSpan.Type.DATE)
                .anyMatch(time -> sentence.subtree(child).contains(time.first()));
    }

    private static boolean opened(ParsedSentence sentence, int child) {
        int first = sentence.subtree(child).get(0);
        return sentence.token(first).text().matches(OPENING);
    }
}
