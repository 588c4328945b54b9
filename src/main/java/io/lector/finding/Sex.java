package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.GivenNames;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether "he" or "she" can mean somebody, for all that the article and the given name tell: only to rule people out. */
final class Sex {

    private static final Set<String> MEN =
            Set.of(("man boy father grandfather son brother husband uncle king prince duke lord spokesman "
                            + "businessman chairman congressman fisherman actor monk priest widower pope emperor")
                    .split(" "));
    private static final Set<String> WOMEN =
            Set.of(("woman girl mother grandmother daughter sister wife aunt queen princess duchess lady "
                            + "spokeswoman businesswoman chairwoman congresswoman actress nun widow empress")
                    .split(" "));

    private Sex() {}

    /** @param he whether the pronoun is a man's */
    static boolean may(Named person, boolean he) {
        Optional<Boolean> given = GivenNames.man(person.name());
        if (given.isPresent()) {
            return given.get() == he || called(person).contains(he) || tells(person.noun()) && may(person.noun(), he);
        }
        Set<Boolean> called = called(person);
        if (called.size() == 1) {
            return called.contains(he);
        }
        String noun = person.noun();
        return !tells(noun) || may(noun, he);
    }

    /** What "Mr" and "Ms" before the name tell. */
    private static Set<Boolean> called(Named person) {
        return person.uses().stream().flatMap(use -> Sex.mister(use).stream()).collect(Collectors.toSet());
    }

    /** Whether what stands before a name does not tell that it is another's of that name: "Mrs Moss" is not Peter Moss. */
    static boolean fits(Named person, NameUse use) {
        return person.type() != EntityType.PERSON
                || mister(use)
                        .filter(man -> GivenNames.man(person.name())
                                .filter(known -> known != man)
                                .isPresent())
                        .isEmpty();
    }

    /** "Mr Moss", "Ms Lee". */
    private static Optional<Boolean> mister(NameUse use) {
        String before = use.first() > 0 ? use.sentence().token(use.first() - 1).text() : "";
        String word = before + " " + use.text();
        boolean man = word.matches(" ?(Mr\\.?|Sir|Lord) .*");
        return man || word.matches(" ?((Mrs|Ms)\\.?|Miss|Dame|Lady) .*") ? Optional.of(man) : Optional.empty();
    }

    /** Whether a noun is said of men or of women only. */
    static boolean tells(String noun) {
        return MEN.contains(noun) || WOMEN.contains(noun);
    }

    /** @param noun what somebody is, as "actress" */
    static boolean may(String noun, boolean he) {
        return !(he ? WOMEN : MEN).contains(noun);
    }
}
