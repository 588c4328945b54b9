package io.lector.intent;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Options named by their place: "b", "the second one", "1 and 3". Places count from 0.
 *
 * @param places in the order in which they were named, each once
 * @param number whether it was one number and nothing that says that it counts options
 */
record References(List<Integer> places, boolean number) {

    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Set<String> AROUND = Table.words(
            "i it is its was be would will must that this the an think thought believe guess guessing guessed say "
                    + "said saying going go goin with for to my option letter number answer answers choice choose pick select "
                    + "take final one ones and or both either plus also please maybe probably perhaps possibly definitely "
                    + "certainly surely sure pretty um uh hmm hm ok yes well so just but no not wait actually mean rather "
                    + "sorry still thanks lol am been thinking might could should has have correct right them are they these "
                    + "those item statement sentence quote line of all only then finally next from obviously easy clearly oh "
                    + "ah er honestly does do torn between he she in on bet suppose reckon try trying lets let us out there "
                    + "instead except without like although though because hello hi hey changed change mind nope "
                    + "after before followed by lastly comes goes me decide can first last guessing either");
    private static final Set<String> COUNTED =
            Table.words("option letter number answer choice choose pick select no item statement sentence quote one");
    private static final Set<String> CORRECTIONS =
            Table.words("wait actually but mean rather sorry instead no change changed");
    private static final Set<String> EXCLUDING = Table.words("not except without");
    private static final Set<String> AFTER_LETTER = Table.words(
            "and or but then no is please i for my though maybe not wait actually with it comes after before lol thanks");

    /** What a message names, if it does nothing else. @param count how many options there are */
    static Optional<References> in(Message message, int count, boolean single) {
        return new Scan(message, count, single).read();
    }

    /** Goes through a message once. */
    private static final class Scan {
        private final Message message;
        private final int count;
        private final boolean single;
        private final LinkedHashSet<Integer> named = new LinkedHashSet<>();
        private final Set<Integer> excluded = new LinkedHashSet<>();
        private boolean counted;
        private boolean corrected;
        private boolean excluding;

        Scan(Message message, int count, boolean single) {
            this.message = message;
            this.count = count;
            this.single = single;
        }

        Optional<References> read() {
            for (int at = 0; at < message.size(); at++) {
                int place = place(at);
                if (place >= 0) {
                    name(place);
                } else if (!isAround(at)) {
                    return Optional.empty();
                }
            }
            if (named.isEmpty() && !excluded.isEmpty() && !single) {
                for (int place = 0; place < count; place++) {
                    named.add(place);
                }
            }
            named.removeAll(excluded);
            boolean plain = !counted && message.terms().stream().anyMatch(Term::isNumber);
            return named.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new References(List.copyOf(named), plain && named.size() == 1));
        }

        private void name(int place) {
            if (excluding) {
                excluded.add(place);
                return;
            }
            if (corrected && single) {
                named.clear();
            }
            corrected = false;
            named.add(place);
        }

        private boolean isAround(int at) {
            String word = message.word(at);
            if (!AROUND.contains(word) && !Dictionary.isDropped(word)) {
                return false;
            }
            counted |= COUNTED.contains(word);
            corrected |= !named.isEmpty() && CORRECTIONS.contains(word);
            if (EXCLUDING.contains(word)) {
                excluding = true;
            } else if (excluding && (word.equals("but") || word.equals("it") || word.equals("is"))) {
                excluding = false;
            }
            return true;
        }

        /** The place that a term names, or -1. */
        private int place(int at) {
            String word = message.word(at);
            if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
                return letter(at, word.charAt(0) - 'a');
            }
            if (message.terms().get(at).isNumber()) {
                int number = word.length() > 2 ? 0 : Integer.parseInt(word);
                return number >= 1 && number <= count ? number - 1 : -1;
            }
            return ordinal(at, word);
        }

        private int letter(int at, int place) {
            if (place < 0 || place >= count) {
                return -1;
            }
            boolean article = place == 0
                    && at + 1 < message.size()
                    && message.signAfter(at) == ' '
                    && !AFTER_LETTER.contains(message.word(at + 1))
                    && !isPlace(at + 1);
            return article || place == 'i' - 'a' && message.size() > 1 ? -1 : place;
        }

        private boolean isPlace(int at) {
            return place(at) >= 0;
        }

        private int ordinal(int at, String word) {
            String plain = word.replaceAll("^(\\d)(st|nd|rd|th)$", "$1");
            if (plain.length() == 1 && Character.isDigit(plain.charAt(0))) {
                counted = true;
                int number = plain.charAt(0) - '0';
                return number >= 1 && number <= count ? number - 1 : -1;
            }
            boolean beforeLast = at + 1 < message.size() && message.word(at + 1).equals("last");
            int index = ORDINALS.indexOf(word);
            if (index >= 0 && index < count && !(beforeLast && index == 1)) {
                // "first b, then a" tells an order
                return index == 0 && at + 1 < message.size() && isPlace(at + 1) ? -1 : index;
            }
            return switch (word) {
                case "top" -> 0;
                case "last", "bottom" ->
                    at > 0 && message.word(at - 1).matches("before|second") && count > 1 ? count - 2 : count - 1;
                case "penultimate" -> count > 1 ? count - 2 : -1;
                case "middle" -> count % 2 == 1 ? count / 2 : -1;
                case "one" -> isCountedOne(at) ? 0 : -1;
                default -> -1;
            };
        }

        /** "Number one", but not "the last one". */
        private boolean isCountedOne(int at) {
            return at > 0 && message.word(at - 1).matches("number|option|answer|no") || message.size() == 1;
        }
    }
}
