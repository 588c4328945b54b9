package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;

/** What is added about a name behind a comma: "…, who built the harbour, …". */
final class AddedClauses {

    private final Scene scene;
    private final ParsedSentence sentence;

    AddedClauses(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Whom or what the relative clause at that verb is about, when that is the name before the comma. */
    Optional<Filler> subject(int verb) {
        if (!sentence.token(verb).is("acl:relcl")) {
            return Optional.empty();
        }
        return sentence.child(verb, "nsubj", "nsubj:pass")
                .filter(at -> sentence.token(at).text().matches("who|which"))
                .filter(at -> at > 0 && sentence.token(at - 1).text().equals(","))
                .flatMap(at -> named(sentence.token(verb).head(), at))
                .filter(named -> !gloss(verb, named) && !happens(verb, named))
                .map(named -> new Mention(List.of(named.id())));
    }

    /** Whether it only explains what a body does that the article names in passing: "the Council, which promotes …". */
    private boolean gloss(int verb, Named named) {
        boolean lasting = sentence.token(verb).tag().matches("VB[ZP]")
                || sentence.child(verb, "cop", "aux:pass")
                        .filter(be -> sentence.token(be).tag().matches("VB[ZP]"))
                        .isPresent();
        return lasting
                && named.type() == EntityType.ORGANISATION
                && scene.references().referents().body().stream()
                                .filter(one -> NameReader.read(one).stream()
                                        .flatMap(use -> scene.registry().named(use).stream())
                                        .anyMatch(named::equals))
                                .count()
                        < 2;
    }

    /** "The regatta in Oslo, which starts on Monday": no place does. */
    private boolean happens(int verb, Named named) {
        return named.type() == EntityType.PLACE
                && sentence.token(verb)
                        .lemma()
                        .matches("start|begin|end|finish|last|run|open|close|conclude|kick|follow");
    }

    private Optional<Named> named(int head, int relative) {
        boolean who = sentence.token(relative).text().equals("who");
        boolean other = who && ofSomebody(head)
                || !who
                        && !sentence.children(head, "amod", "compound", "nmod:poss").stream()
                                .allMatch(at -> scene.nameAt(at).equals(scene.nameAt(head)));
        return scene.nameAt(head)
                .filter(use -> use.end() == relative - 1 && !other)
                .flatMap(scene.registry()::named)
                .filter(named -> who == (named.type() == EntityType.PERSON));
    }

    /** Whether somebody else may be meant: "the wife of Kim Moss, who". */
    private boolean ofSomebody(int head) {
        if (!sentence.token(head).is("nmod")) {
            return sentence.token(head).is("nmod:poss", "compound", "conj");
        }
        int owner = sentence.token(head).head();
        return scene.nameAt(owner).isPresent()
                || NounPhrases.type(sentence.token(owner)) != EntityType.THING
                || sentence.token(head - 1).text().matches("and|or");
    }
}
