package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** "Firm has to work harder", "a round of games console": one of what is counted, whose article or ending is lost. */
record BareCountNouns(ParsedSentence sentence, List<Integer> told) {

    private static final Set<String> COUNTED = Set.of(
            ("firm company event film movie drama novel song album book survey car plane ship bridge tower machine device "
                            + "computer console phone handset website site city town village country nation airline "
                            + "shop store hotel hospital club team player match festival concert show programme "
                            + "ticket contract bid lawsuit virus gadget camera month week year home house building")
                    .split(" "));

    private static final String SEVERAL =
            "(?i)round|series|generation|number|range|string|host|couple|pair|variety|collection|batch|lot|list|dozens";

    Optional<String> fault() {
        return told.stream()
                .filter(at -> subject(at) && bare(at) || of(at) && bare(at) || best(at))
                .findFirst()
                .map(at -> "the article of \"" + sentence.token(at).text() + "\" is lost");
    }

    private boolean subject(int at) {
        return sentence.token(at).is("nsubj", "nsubj:pass")
                && sentence.child(at, "conj").isEmpty();
    }

    private boolean of(int at) {
        Token token = sentence.token(at);
        return token.is("nmod")
                && sentence.token(token.head()).text().matches(SEVERAL)
                && sentence.child(at, "case")
                        .filter(of -> sentence.token(of).text().equals("of"))
                        .isPresent();
    }

    private boolean bare(int at) {
        Token token = sentence.token(at);
        return token.tag().equals("NN") && COUNTED.contains(token.lemma().toLowerCase(Locale.ROOT)) && undetermined(at);
    }

    private boolean undetermined(int at) {
        return sentence.child(at, "det", "nmod:poss", "nummod").isEmpty()
                && sentence.children(at, "compound", "amod").stream()
                        .noneMatch(before -> sentence.token(before).proper());
    }

    /** "Best film and director went to": what a prize is called, not what won it. */
    private boolean best(int at) {
        return sentence.token(at).is("nsubj", "nsubj:pass")
                && sentence.token(at).tag().equals("NN")
                && sentence.children(at, "amod").stream()
                        .anyMatch(most -> sentence.token(most).tag().equals("JJS")
                                && sentence.token(most).text().equals("best"))
                && undetermined(at);
    }
}
