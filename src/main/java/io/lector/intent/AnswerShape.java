package io.lector.intent;

import io.lector.grading.Spelling;
import java.util.List;
import java.util.Set;

/** What can be an answer in words of one's own: only that is graded, all else costs nothing. */
final class AnswerShape {

    private static final Set<String> NUMBERS = Table.words(
            "hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half quarter third "
                    + "couple one zero none nobody double twice once percent fourty tens");
    private static final Set<String> TIMES = Table.words("january february march april may june july august september "
            + "october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday "
            + "thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn fall winter today "
            + "yesterday tomorrow tonight day week weekend month year decade century days weeks months years morning "
            + "afternoon evening night noon midnight hour hours ago recently christmas easter new");
    /** Shorter words are never taken for a misspelt one. */
    private static final int LONG = 5;

    /** Whoever says these speaks to the chat. */
    private static final Set<String> PARTNERS = Table.words("i im ive me my you your youre we");

    private static final Set<String> ORDERS = Table.words("write sing draw translate compose");
    private static final int MOST_OPTIONS = 10;

    private AnswerShape() {}

    /** @param kind JSON name of a kind that is answered in words @param answer without what stands around it */
    static boolean fits(String kind, Message answer) {
        return switch (kind) {
            case "numeric" -> holds(answer, NUMBERS);
            case "date" -> holds(answer, TIMES) && !answer.word(0).equals("because");
            default ->
                !isLetter(answer) && !speaksToChat(Parts.of(answer, Set.of()).get(0));
        };
    }

    private static boolean holds(Message answer, Set<String> words) {
        if (isLetter(answer)) {
            return false;
        }
        return answer.terms().stream()
                .map(Term::word)
                .anyMatch(word -> Character.isDigit(word.charAt(0)) || words.contains(word) || isMisspelt(word, words));
    }

    private static boolean isMisspelt(String word, Set<String> words) {
        if (word.length() < LONG || Dictionary.isKnown(word)) {
            return false;
        }
        Spelling typed = Spelling.of(word);
        return words.stream().filter(other -> other.length() >= LONG).anyMatch(other -> typed.to(Spelling.of(other))
                .isMeant());
    }

    /** "B", "option c": names an option where there are none. */
    private static boolean isLetter(Message answer) {
        boolean letter = answer.terms().stream()
                .map(Term::word)
                .anyMatch(word -> word.length() == 1 && Character.isLetter(word.charAt(0)));
        return letter && References.in(answer, MOST_OPTIONS, true).isPresent();
    }

    private static boolean speaksToChat(Message answer) {
        if (answer.word(0).equals("because")) {
            return false;
        }
        List<String> typed = answer.words().stream().map(Word::plain).toList();
        boolean numeral = typed.size() > 1 && typed.get(typed.size() - 1).equals("i");
        return typed.size() > 1 && ORDERS.contains(typed.get(0))
                || typed.subList(0, typed.size() - (numeral ? 1 : 0)).stream().anyMatch(PARTNERS::contains);
    }
}
