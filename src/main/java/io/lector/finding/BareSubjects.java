package io.lector.finding;

import io.lector.fact.Phrase;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Subjects that cannot stand in a sentence as they were read: the name or the article that belongs to them is lost. */
final class BareSubjects {

    /** Nouns that end as those of people do, and are said without an article. */
    private static final Set<String> MASS =
            Set.of(("weather water power paper labour labor matter laughter slaughter rubber silver copper butter "
                            + "anger hunger cancer fever danger disorder order murder behaviour behavior horror terror rumour rumor "
                            + "winter summer timber lumber leather fibre fiber sugar liquor humour humor honour honor colour "
                            + "color flavour armour fervour favour cover tender polymer malware software hardware tourist "
                            + "dinner supper number october november december september ginger sulphur")
                    .split(" "));

    private final Scene scene;
    private final ParsedSentence sentence;

    BareSubjects(Scene scene) {
        this.scene = scene;
        this.sentence = scene.sentence();
    }

    /** Why the words are no subject by themselves. */
    Optional<String> fault(Phrase phrase, int head) {
        Token noun = sentence.token(head);
        boolean determined = sentence.child(head, "det", "nmod:poss", "nummod").isPresent()
                || phrase.words().matches("(?i)(the|an?|some|many|few|several|no|each|every|any|all|most|one)\\b.*");
        if (!determined && noun.tag().equals("NN") && person(noun.lemma().toLowerCase(Locale.ROOT))) {
            return Optional.of("the name of the \"" + noun.text() + "\" is lost");
        }
        if (!determined && sentence.child(head, "appos").isPresent()) {
            return Optional.of("modifiers taken for the subject");
        }
        if (phrase.words().matches("(?i)\\p{L}+ing .*")
                && scene.nameAt(head).isPresent()
                && sentence.token(head).proper()) {
            return Optional.of("a clause read as part of a name");
        }
        if (!determined && headline(phrase, head)) {
            return Optional.of("a subject as in a headline, without its article");
        }
        return phrase.words()
                        .matches("(?i)more|less|much|enough|little|fewer|few|several|most|none|half|this|that|these")
                ? Optional.of("\"" + phrase.words() + "\" of what")
                : Optional.empty();
    }

    /** "New adventure film Falcon", "Latest film Falcon". */
    private boolean headline(Phrase phrase, int head) {
        Token noun = sentence.token(head);
        boolean kind = sentence.children(head, "compound", "appos").stream()
                .anyMatch(at -> sentence.token(at).tag().equals("NN"));
        int first = Span.phrase(sentence, head).map(Span::first).orElse(head);
        return phrase.words().matches("(?:New|Latest|Upcoming|Forthcoming) .*")
                && !noun.plural()
                && (kind || noun.tag().equals("NN"))
                && sentence.names().stream().noneMatch(name -> name.first() == first);
    }

    /** Whether a noun is somebody's by its ending or as a title. */
    static boolean person(String lemma) {
        boolean agent = lemma.matches("\\p{L}{2,}(er|or|ist|man|woman|ian)") && !MASS.contains(lemma);
        return agent || Gazetteer.title(lemma) && !Gazetteer.body(lemma);
    }
}
