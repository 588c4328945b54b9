package io.lector.finding;

import io.lector.language.GivenNames;
import java.util.Set;

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
        String noun = person.noun();
        if (MEN.contains(noun) || WOMEN.contains(noun)) {
            return may(noun, he);
        }
        return GivenNames.man(person.name()).filter(man -> man != he).isEmpty();
    }

    /** @param noun what somebody is, as "actress" */
    static boolean may(String noun, boolean he) {
        return !(he ? WOMEN : MEN).contains(noun);
    }
}
