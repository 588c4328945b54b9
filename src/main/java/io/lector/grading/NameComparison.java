package io.lector.grading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Understands who or what was named. */
final class NameComparison implements Comparison {

    private static final Match MANY = Match.unclear("You name more than one; please give just one.");

    private final Set<String> accepted = new HashSet<>();
    private final Named expected;
    private final List<Named> everyone = new ArrayList<>();
    private final PartialName partial;

    NameComparison(Expected.Name name) {
        List<String> names = Wording.variants(name.shown(), name.aliases());
        names.forEach(text -> accepted.add(Wording.of(text)));
        expected = Named.of(names, true);
        everyone.add(expected);
        name.rivals().stream()
                .map(rival -> Named.of(List.of(rival), false))
                .filter(rival -> !rival.isAlso(expected))
                .forEach(everyone::add);
        partial = new PartialName(expected, everyone);
    }

    @Override
    public boolean accepts(Tokens typed) {
        return accepted.contains(Wording.of(typed));
    }

    @Override
    public Match with(Tokens typed) {
        Phrase phrase = new Phrase(typed);
        List<Mention> found = new ArrayList<>();
        everyone.forEach(named -> found.addAll(named.mentionsIn(phrase)));
        List<Mention> best = Mention.best(found);
        NameReading reading = new NameReading(phrase, best);
        List<Mention> meant = best.stream().filter(Mention::isMeant).toList();
        List<Mention> kept =
                meant.stream().filter(mention -> !reading.isNegated(mention)).toList();
        if (kept.isEmpty() && !meant.isEmpty()) {
            return meant.stream().anyMatch(Mention::isExpected)
                    ? Match.wrong("That says what it is not.")
                    : Match.unclear("That says what it is not; what is it?");
        }
        if (kept.stream().noneMatch(Mention::isExpected)) {
            return withoutExpected(reading, kept);
        }
        return withExpected(reading, kept);
    }

    private Match withoutExpected(NameReading reading, List<Mention> kept) {
        Phrase phrase = reading.phrase();
        if (!kept.isEmpty() && kept.stream().allMatch(reading::isSomebodyElses)) {
            return Match.unclear("That describes something without naming it; please give the name.");
        }
        if (!kept.isEmpty()) {
            return Match.wrong("That is another one named in this article.");
        }
        boolean country = Lexicon.COUNTRIES.contains(phrase.text(new Mention.Place(0, phrase.size())));
        boolean near = !country && reading.mentions().stream().anyMatch(Mention::isExpected);
        Match part = partial.read(phrase);
        return near && part.outcome() == Match.Outcome.WRONG
                ? Match.unclear("That is spelled too differently to be sure; please write it again.")
                : part;
    }

    private static Match withExpected(NameReading reading, List<Mention> kept) {
        List<Mention> heads = kept.stream()
                .filter(mention -> !reading.isCircumstance(mention))
                .toList();
        boolean right = heads.stream().anyMatch(Mention::isExpected);
        boolean other = heads.stream().anyMatch(mention -> !mention.isExpected());
        if (other) {
            return right || heads.size() > 1 ? MANY : Match.unclear("Which of the names do you mean?");
        }
        List<Mention> named =
                (right ? heads : kept).stream().filter(Mention::isExpected).toList();
        if (reading.listsMore(named)) {
            return MANY;
        }
        if (named.stream().allMatch(reading::hasAnotherFirstName)) {
            return Match.unclear("Part of that name fits; please give it in full.");
        }
        return named.stream().allMatch(reading::isSomebodyElses)
                ? Match.unclear("That is not the name itself; please give the name.")
                : Match.right();
    }
}
