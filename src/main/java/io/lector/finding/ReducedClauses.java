package io.lector.finding;

import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.ParsedSentence;
import io.lector.language.TimeSpan;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is added about a name by a participle behind a comma: "…, founded in 1998 by Kim Moss, …", "…, based in York, …". */
final class ReducedClauses {

    /** What is still so on the day of the article. */
    private static final Set<String> LASTING =
            Set.of(("base locate situate headquarter know call nickname own run lead "
                            + "back fund operate chair head surround border")
                    .split(" "));

    private final Scene scene;
    private final ParsedSentence sentence;

    ReducedClauses(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Whom or what a participle tells of, when that is the name before the comma. */
    Optional<Filler> subject(int verb) {
        Token token = sentence.token(verb);
        int first = sentence.subtree(verb).get(0);
        boolean reduced = token.is("acl")
                && token.tag().matches("VBN|VBD")
                && first >= verb - 1
                && first > 0
                && sentence.token(first - 1).text().equals(",")
                && sentence.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "mark")
                        .isEmpty();
        if (!reduced || !closed(verb) || !lasting(sentence, verb) && !dated(sentence, verb)) {
            return Optional.empty();
        }
        return scene.nameAt(token.head())
                .filter(use -> use.end() == first - 1
                        && sentence.token(token.head()).is("nsubj", "nsubj:pass", "appos", "obj"))
                .flatMap(scene.registry()::named)
                .map(named -> new Mention(List.of(named.id())));
    }

    /** Whether it ends at a comma or with the sentence, so that nothing is cut off. */
    private boolean closed(int verb) {
        List<Integer> all = sentence.subtree(verb);
        int behind = all.get(all.size() - 1) + 1;
        return behind >= sentence.tokens().size()
                || sentence.token(behind).text().matches("[,.]")
                || sentence.token(behind - 1).text().matches("[,.]");
    }

    static boolean lasting(ParsedSentence sentence, int verb) {
        return LASTING.contains(sentence.token(verb).lemma()) && !dated(sentence, verb);
    }

    private static boolean dated(ParsedSentence sentence, int verb) {
        return sentence.times().stream()
                .anyMatch(time -> time.type() == TimeSpan.Type.DATE && sentence.under(time.first(), verb));
    }
}
