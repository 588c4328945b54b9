package io.lector.finding;

import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One-word names that the model takes for people's though the article tells that they are a body's: "Kestrel, a bicycle company". */
final class BodyNames {

    private static final Set<String> KINDS =
            Set.of(("giant maker manufacturer carmaker retailer brewer chain airline watchdog regulator insurer lender "
                            + "operator developer supermarket grocer broadcaster think-tank")
                    .split(" "));

    /** Nouns before which a body's name stands that somebody belongs to: "Kestrel singer Kim Moss". */
    private static final Set<String> MEMBERS =
            Set.of(("singer guitarist bassist drummer songwriter frontman vocalist keyboardist boss chief chairman "
                            + "chairwoman director executive analyst striker midfielder defender winger goalkeeper "
                            + "captain economist engineer editor presenter founder")
                    .split(" "));

    /** Last words of names of firms only; as common nouns they mean no body. */
    private static final String FIRMS = "Software|Systems|Technologies|Records|Pictures|Motors|Holdings|Industries"
            + "|Communications|Entertainment|Electronics|Networks|Solutions|Securities|Pharmaceuticals|Airlines";

    private static final String PRESS = ".*\\b(News|Times|Post|Journal|Daily|Telegraph|Herald|Tribune|Gazette|Chronicle"
            + "|Observer|Independent|Mail|Mirror|Express)\\b.*";

    private BodyNames() {}

    /** Whether a noun means a body of the state, and no firm. */
    static boolean state(String noun) {
        return noun.matches("government|ministry|parliament|court|army|police");
    }

    /** Whether it is called as newspapers are, which tell of a firm and are seldom meant by it. */
    static boolean press(String name) {
        return name.matches(PRESS);
    }

    /** Whether a name that ends so is a firm's. */
    static boolean ends(String last) {
        return last.matches(FIRMS);
    }

    static boolean body(String text, List<NameUse> uses) {
        return !text.contains(" ")
                && uses.stream().anyMatch(use -> use.type() == NameSpan.Type.ORGANISATION || told(use));
    }

    /**
     * The first word of what stands before a body's name and tells what it is: "Norwegian bicycle maker Kestrel".
     *
     * @param name index of the name's first token
     */
    static Optional<Integer> description(ParsedSentence sentence, int name) {
        if (name == 0 || !kind(sentence.token(name - 1))) {
            return Optional.empty();
        }
        int first = name - 1;
        while (first > 0 && sentence.token(first - 1).tag().matches("NN|JJ|NNP|HYPH|VBN")) {
            first--;
        }
        boolean the = first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
        return Optional.of(the ? first - 1 : first);
    }

    private static boolean kind(Token token) {
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        return token.tag().equals("NN") && (Gazetteer.body(noun) || KINDS.contains(noun));
    }

    /** Whether a name stands before a noun for somebody who belongs to a body, whose own name follows. */
    static boolean employs(NameUse use) {
        ParsedSentence sentence = use.sentence();
        int behind = use.end();
        boolean member = behind < sentence.tokens().size()
                && MEMBERS.contains(sentence.token(behind).lemma().toLowerCase(Locale.ROOT))
                && sentence.token(behind).tag().equals("NN");
        return member
                && NameReader.read(sentence).stream()
                        .anyMatch(name -> name.first() > behind
                                && name.first() <= behind + 3
                                && name.type() == NameSpan.Type.PERSON);
    }

    /** Whether the words at the name say that it is a body. */
    static boolean told(NameUse use) {
        ParsedSentence sentence = use.sentence();
        boolean before = use.first() > 0 && !use.text().contains(" ") && kind(sentence.token(use.first() - 1));
        return before
                || sentence.children(use.head(), "appos").stream()
                        .map(at -> sentence.token(at).lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(noun -> Gazetteer.body(noun)
                                || noun.matches("brand|maker|manufacturer|chain|retailer|carmaker"));
    }

    /** "The Norhaven Rovers have …": as the article's verbs have it, of a name that is plural in form too. */
    static boolean plural(String name, List<NameUse> uses) {
        return name.matches(".*[^s]s")
                && uses.stream().anyMatch(use -> subjectOf(use, "VBP", "were"))
                && uses.stream().noneMatch(use -> subjectOf(use, "VBZ", "was"));
    }

    private static boolean subjectOf(NameUse use, String tag, String past) {
        ParsedSentence sentence = use.sentence();
        Token name = sentence.token(use.head());
        return name.is("nsubj", "nsubj:pass")
                && Stream.concat(
                                Stream.of(name.head()),
                                sentence.children(name.head(), "aux", "aux:pass", "cop").stream())
                        .map(sentence::token)
                        .anyMatch(verb -> verb.tag().equals(tag) || verb.text().equals(past));
    }
}
