package io.lector.gate;

import io.lector.fact.Predicate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Verbs that news writing uses for one another, so that two facts of one event are seen to be of one event. */
final class Verbs {

    private static final String[] GROUPS = {
        "propose suggest offer recommend",
        "meet talk speak negotiate",
        "agree accept approve back support endorse",
        "refuse reject decline deny",
        "demand urge call ask press insist",
        "begin start launch open restart resume",
        "end stop halt cease finish",
        "host hold organise organize",
        "want seek hope plan intend aim",
        "go come travel head visit arrive fly drive attend",
        "kill murder shoot",
        "win gain get receive obtain earn",
        "lose drop fall decline decrease shrink",
        "rise increase grow climb",
        "cost pay charge spend",
        "build make create construct produce",
        "destroy damage wreck ruin",
        "ban forbid prohibit outlaw block",
        "help aid assist",
        "injure hurt wound",
        "publish release issue report announce unveil",
        "arrest detain jail imprison sentence",
        "capture seize take occupy",
        "leave quit resign exit",
        "threaten warn",
        "attack invade strike bomb hit",
        "impose introduce place",
        "send deliver dispatch",
        "find discover detect",
        "lead head run chair",
        "give donate grant hand",
        "say tell state claim insist argue add declare proclaim maintain note believe think stress explain"
    };
    private static final Set<String> MUTUAL =
            Set.of("meet", "talk", "speak", "negotiate", "marry", "fight", "clash", "debate", "play", "face");
    private static final Map<String, Set<String>> LIKES = likes();

    private Verbs() {}

    private static Map<String, Set<String>> likes() {
        Map<String, Set<String>> likes = new HashMap<>();
        for (String group : GROUPS) {
            Set<String> stems = new HashSet<>();
            Arrays.stream(group.split(" ")).map(Stems::of).forEach(stems::add);
            stems.forEach(
                    stem -> likes.computeIfAbsent(stem, any -> new HashSet<>()).addAll(stems));
        }
        return likes;
    }

    /** Stems of the verb and of the verbs like it. */
    static Set<String> likes(String verb) {
        String stem = Stems.of(verb);
        return LIKES.getOrDefault(stem, Set.of(stem));
    }

    /** Whether both may tell one event; what one denies is not what the other states. */
    static boolean alike(Predicate one, Predicate other) {
        return one.negated() == other.negated()
                && one.passive() == other.passive()
                && likes(one.verb()).contains(Stems.of(other.verb()));
    }

    /** Whether who does it to whom can be told the other way round. */
    static boolean mutual(Predicate predicate) {
        return MUTUAL.contains(predicate.verb());
    }
}
