package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;

/** "Some are for children", "10% have changed": how many, of what was told before. */
final class BareQuantity {

    private static final String QUANTITY = "(?i)some|many|most|few|several|all|none|half|%|percent|cent";

    private BareQuantity() {}

    static boolean subject(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        return token.text().matches(QUANTITY)
                && token.is("nsubj", "nsubj:pass")
                && sentence.child(at, "nmod", "acl", "acl:relcl", "obl").isEmpty();
    }
}
