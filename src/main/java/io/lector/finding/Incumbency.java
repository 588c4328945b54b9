package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether somebody still is, on the day of the article, what it says beside the name. */
final class Incumbency {

    private static final String LEAVING = "resign|retire|quit|oust|sack|dismiss|fire|depose";
    private static final String FOR_NOW =
            "stand-?in|acting|interim|caretaker|outgoing|departing|temporary|stop-?gap|vacant|then";

    private final List<ParsedSentence> body;

    /** @param body the article's own sentences */
    Incumbency(List<ParsedSentence> body) {
        this.body = body;
    }

    /** Whether the article tells of the bearer's death. */
    boolean late(Named named) {
        return named.uses().stream()
                .anyMatch(use -> IntStream.range(0, use.sentence().tokens().size())
                        .filter(verb -> use.sentence().token(verb).lemma().equals("die"))
                        .anyMatch(verb -> subject(use, verb)));
    }

    /** Why somebody holds an office no longer, or only for a while. */
    Optional<String> ended(Role role) {
        boolean leaves = role.named().uses().stream()
                .anyMatch(use -> IntStream.range(0, use.sentence().tokens().size())
                        .filter(verb -> leaving(use.sentence(), verb))
                        .anyMatch(verb -> subject(use, verb)));
        if (leaves) {
            return Optional.of("who is told to leave");
        }
        String head = role.noun().substring(role.noun().lastIndexOf(' ') + 1);
        Pattern held = Pattern.compile("(?i)\\b(?:" + FOR_NOW + ")(?: [\\p{L}'’]+)? " + Pattern.quote(head) + "\\b");
        boolean passing = body.stream().map(sentence -> sentence.place().text()).anyMatch(text -> held.matcher(text)
                .find());
        return passing ? Optional.of("another is " + head + " too, or for a while") : Optional.empty();
    }

    private static boolean leaving(ParsedSentence sentence, int at) {
        String lemma = sentence.token(at).lemma();
        boolean steps = lemma.equals("step")
                && sentence.children(at).stream()
                        .anyMatch(child -> sentence.token(child).text().matches("down|aside"));
        return sentence.token(at).verb() && (lemma.matches(LEAVING) || steps);
    }

    private static boolean subject(NameUse use, int verb) {
        ParsedSentence sentence = use.sentence();
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        String relation =
                sentence.token(verb).lemma().matches("oust|sack|dismiss|fire|depose") ? "nsubj:pass" : "nsubj";
        return sentence.token(verb).verb()
                && (!relation.equals("nsubj:pass") || passive)
                && sentence.child(verb, relation)
                        .filter(at -> at >= use.first() && at < use.end())
                        .isPresent();
    }
}
