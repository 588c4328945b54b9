package io.lector.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ways to say that one does not know. */
final class Doubt {

    private static final String SAID =
            "i really do not know|i honestly do not know|i do not really know|i do not know the answer|"
                    + "i do not know|i dont know the answer|i dont really know|i really dont know|"
                    + "i honestly dont know|i dont know|i dont no|i dunno|dont really know|dont know|do not know|"
                    + "dont no|dunno|donno|idk|idek|i have no idea|i have no clue|have no idea|ive no idea|no idea|"
                    + "no clue|not a clue|havent a clue|i havent got a clue|no thoughts|i am not sure|im not sure|"
                    + "i am not certain|im not certain|not sure|not certain|unsure|im unsure|i am unsure|uncertain|"
                    + "i cant remember|i cannot remember|cant remember|dont remember|i dont remember|"
                    + "i do not remember|i cant recall|i dont recall|cant recall|i forgot|forgot|i forget|"
                    + "i have forgotten|ive forgotten|i give up|give up|pass|skip|next|no answer|i cant tell|"
                    + "cant tell|i cannot say|cant say|hard to say|who knows|no one knows|nobody knows|beats me|"
                    + "search me|nothing comes to mind|i would have to guess|id have to guess|just guessing|"
                    + "just a guess|wild guess|help|hint|idc|n a|na|tbd|unknown|not known|i didnt read it|"
                    + "i did not read it|i didnt understand|i dont understand|i dont get it|what|huh|hm|hmm|hmmm|um|"
                    + "umm|uh|er|keine ahnung|weiss nicht|weiss ich nicht|ich weiss nicht|ich weiss es nicht|"
                    + "je ne sais pas|aucune idee|no se|no lo se|non lo so|nao sei|ne znayu|ne znaju|nie wiem|"
                    + "bilmiyorum";

    /** Longest first, so that what is left after one is the answer itself. */
    private static final List<List<String>> PHRASES = Arrays.stream(SAID.split("\\|"))
            .map(phrase -> List.of(phrase.split(" ")))
            .sorted((a, b) -> b.size() - a.size())
            .toList();

    private static final Set<String> FIRST =
            PHRASES.stream().map(words -> words.get(0)).collect(Collectors.toSet());
    /** May stand around such a phrase without making it an answer. */
    private static final Set<String> AROUND = Lexicon.words(
            "sorry honestly really tbh lol sir miss please but and well i the answer to this that it one at all yet "
                    + "oh ok no yes maybe still just about which who what where when why how was were is did does "
                    + "said says right now me if so um uh others other rest remaining ones name names number date");

    private Doubt() {}

    /** What was answered once every "I don't know" is taken away; empty when nothing was. */
    static Tokens without(Tokens typed) {
        int at = 0;
        boolean doubted = false;
        while (at < typed.size()) {
            int length = phraseAt(typed, at);
            if (length > 0) {
                doubted = true;
                at += length;
            } else if (typed.get(at).isSign() || AROUND.contains(typed.get(at).plain())) {
                at++;
            } else {
                break;
            }
        }
        Tokens rest = doubted ? typed.from(at) : typed;
        return rest.words().isEmpty() ? new Tokens(List.of()) : doubted ? withoutAtEnd(rest) : withoutAtEnd(typed);
    }

    /** "Kallas, not sure": a doubt after the answer. */
    private static Tokens withoutAtEnd(Tokens typed) {
        for (int at = 1; at < typed.size(); at++) {
            int length = phraseAt(typed, at);
            if (length > 0 && onlySigns(typed, at + length)) {
                return typed.range(0, at);
            }
        }
        return typed;
    }

    private static boolean onlySigns(Tokens typed, int from) {
        return typed.all().subList(from, typed.size()).stream().allMatch(Token::isSign);
    }

    private static int phraseAt(Tokens typed, int at) {
        if (!FIRST.contains(typed.get(at).plain())) {
            return 0;
        }
        for (List<String> phrase : PHRASES) {
            int end = endOf(typed, at, phrase);
            if (end > at) {
                return end - at;
            }
        }
        return 0;
    }

    /** The position after a phrase that starts here, or -1. The slash of "n/a" does not part it. */
    private static int endOf(Tokens typed, int start, List<String> phrase) {
        int at = start;
        for (String word : phrase) {
            while (at > start && typed.at(at, Token::isSign)) {
                at++;
            }
            if (!typed.is(at, word)) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
