package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;

/** An adjective or a verb bare behind a preposition, where a noun should stand: a sign of a wrong parse. */
final class Misplaced {

    /** "in general", "at large": adjectives that stand behind a preposition by themselves. */
    private static final String SET =
            "(?i)(in (general|particular|short|full|private|public|common|secret|vain|brief|part"
                    + "|addition|total|detail|favour|favor|person|chief)|at (large|first|last|best|worst|least|most|full|all|present|short)"
                    + "|for (good|free|sure|certain|real|long|granted|first|last)|of (late|old|own)|on (high|average)"
                    + "|before long|as (usual|normal|such|well|many|much|few|little)|from (abroad|afar|scratch|first|last)|to (date|full|normal))";

    private Misplaced() {}

    static boolean is(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().matches("JJ|VB")
                && token.is("nmod", "obl")
                && at > 0
                && !sentence.text(at + 1, at + 2).equals(",")
                && sentence.children(at).size() == 1
                && sentence.child(at, "case").filter(lead -> lead == at - 1).isPresent()
                && Character.isLowerCase(token.text().codePointAt(0))
                && !sentence.text(at - 1, at + 1).matches(SET);
    }
}
