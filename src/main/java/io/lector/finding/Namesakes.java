package io.lector.finding;

import io.lector.fact.EntityType;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Names that two bear: "Piet, named after the painter Piet Moss", is not the painter, nor is a film called Piet, nor another
 * Moss of whom the same sentence tells.
 */
final class Namesakes {

    private static final int BEFORE = 12;
    private static final String WORKS =
            "film|movie|biopic|novel|album|musical|drama|sitcom|comedy|thriller|documentary|ballet";
    private static final String ARTISTS = "actor|actress|film|director|picture|song|album|screenplay|score|soundtrack";

    private Namesakes() {}

    /** Whether a short name is not that of somebody with the longer one. */
    static boolean not(Named named, String text, List<NameUse> found) {
        return only(named)
                || named.type() == EntityType.PERSON
                        && named.name().startsWith(text + " ")
                        && found.stream().anyMatch(Namesakes::work);
    }

    /** "The film Piet", "best actor for Piet". */
    private static boolean work(NameUse use) {
        int before = use.first() - 1;
        boolean title = before >= 0 && use.sentence().token(before).lemma().matches(WORKS);
        boolean awarded = before >= 1
                && use.sentence().token(before).text().equals("for")
                && use.sentence().token(before - 1).lemma().matches(ARTISTS)
                && IntStream.range(0, before)
                        .anyMatch(at -> use.sentence().token(at).text().equals("best"));
        return title || awarded;
    }

    /** Whether another of that name follows in full: in "Mr Moss thanked Ann Moss" he is not Ann Moss. */
    static boolean behind(Named named, NameUse use) {
        return named.type() == EntityType.PERSON
                && !use.text().contains(" ")
                && named.name().endsWith(" " + use.text())
                && named.uses().stream()
                        .filter(other -> other.sentence() == use.sentence() && other.first() >= use.end())
                        .anyMatch(other -> other.text().equals(named.name()));
    }

    /** Whether somebody is spoken of only as the one after whom something is called. */
    static boolean only(Named named) {
        return !named.uses().isEmpty() && named.uses().stream().allMatch(Namesakes::namesake);
    }

    private static boolean namesake(NameUse use) {
        return IntStream.range(Math.max(0, use.first() - BEFORE), use.first())
                .anyMatch(at -> use.sentence().token(at).text().matches("named|called")
                        && use.sentence().token(at + 1).text().matches("after|for"));
    }
}
