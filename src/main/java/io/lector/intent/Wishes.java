package io.lector.intent;

import io.lector.question.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How strongly a message speaks for each wish.
 *
 * @param weights summed over its phrases
 * @param foreign how many of its words are about something else
 * @param around how many of its words are in no phrase and about nothing
 * @param foreignFirst whether one of those stands before any phrase
 * @param distant whether it is a question that speaks neither of the chat nor of the learner
 * @param asked whether it starts as questions start
 * @param topic what the questions of a quiz are to ask for
 * @param kinds JSON names of the kinds of question that it names
 */
record Wishes(
        Map<Wish, Double> weights,
        int foreign,
        int around,
        boolean foreignFirst,
        boolean distant,
        boolean asked,
        Optional<Topic> topic,
        Set<String> kinds) {

    /** A wish is one from here on. */
    static final double ENOUGH = 1.7;

    /** Who wants something of the chat has said it by then. */
    private static final int MOST_WORDS = 80;

    /** Whoever says one of these speaks of the two of us. */
    private static final Set<String> PARTNERS = Set.of("i", "me", "my", "you", "your", "we");

    /** "Thanks for …" */
    private static final double THANKFUL = 6;

    /** What people thank for, and hence do not want once more. */
    private static final Set<Wish> THANKED = Set.of(
            Wish.HELP,
            Wish.GIVE_UP,
            Wish.QUIZ,
            Wish.GO,
            Wish.HINT,
            Wish.WHY,
            Wish.PROGRESS,
            Wish.STANDING,
            Wish.REPEAT);

    /** Words for what is talked about as a whole. */
    private static final Set<String> TEXT =
            Table.words("article text story piece news page paragraph sentence line passage bit part persons people");

    private static final Set<String> OPENERS = Set.of("why", "where");

    private static final double FOREIGN = 1.5;
    private static final double AROUND = 0.1;
    /** Orders come with much else around them. */
    private static final double FOREIGN_TO_ORDER = 0.5;

    private static final double ORDER = 4.5;
    /** In a question or an answer a single word is more likely to be about the article than about the chat. */
    private static final double SINGLE_WORD = 0.35;

    static Wishes of(Message message, Setting setting) {
        List<String> words = words(message);
        List<Integer> ends = Cues.ends(words);
        Set<String> kindWords = KindWords.naming(words);
        boolean asked = FreeQuestion.opens(message);
        boolean distant = asked && message.terms().stream().map(Term::word).noneMatch(PARTNERS::contains);
        int foreign = 0;
        int around = 0;
        boolean cued = false;
        boolean first = false;
        for (int i = 0; i < ends.size(); i++) {
            List<String> piece = words.subList(i == 0 ? 0 : ends.get(i - 1), ends.get(i));
            cued |= !Cues.weights(piece).isEmpty();
            boolean other = Cues.weights(piece).isEmpty()
                    && !kindWords.contains(piece.get(0))
                    && (isForeign(piece.get(0)) || distant && isContent(piece.get(0)));
            foreign += other ? 1 : 0;
            around += other || !Cues.weights(piece).isEmpty() ? 0 : 1;
            first |= other && !cued;
        }
        boolean weak = distant || setting.isTyped() && foreign > 0;
        return new Wishes(
                weights(words, ends, setting, weak),
                foreign,
                around,
                first,
                distant,
                asked,
                Topics.in(words),
                KindWords.in(words));
    }

    /** The words of a message that phrases are looked for in. */
    static List<String> words(Message message) {
        return Dictionary.telling(message.terms().stream()
                .limit(MOST_WORDS)
                .map(term -> term.isNumber() ? Cues.NUMBER : term.word())
                .toList());
    }

    private static Map<Wish, Double> weights(List<String> words, List<Integer> ends, Setting setting, boolean weak) {
        Map<Wish, Double> weights = new EnumMap<>(Wish.class);
        int at = 0;
        for (int end : ends) {
            boolean single = weak && end == at + 1 && !OPENERS.contains(words.get(at));
            credited(Cues.weights(words.subList(at, end)), setting)
                    .forEach((wish, weight) -> weights.merge(
                            wish, single && !wish.isPlain() ? SINGLE_WORD * weight : weight, Double::sum));
            at = end;
        }
        return weights;
    }

    private static boolean isForeign(String word) {
        return !word.equals(Cues.NUMBER) && !Topics.isTopic(word) && Dictionary.isForeign(word);
    }

    /** What is in no phrase of a question that speaks of neither of us is what the question is about. */
    private static boolean isContent(String word) {
        return !word.equals(Cues.NUMBER) && !Topics.isTopic(word) && !Dictionary.isSmall(word) && !TEXT.contains(word);
    }

    /** "Why not" takes an offer if there is one, and asks otherwise. */
    private static Map<Wish, Double> credited(Map<Wish, Double> weights, Setting setting) {
        boolean consent = weights.keySet().stream().anyMatch(Wish::isConsent);
        if (!consent || weights.size() == 1) {
            return weights;
        }
        Map<Wish, Double> credited = new EnumMap<>(weights);
        credited.keySet().removeIf(wish -> wish.isConsent() != setting.offered());
        return credited;
    }

    boolean isOrder() {
        return weights.getOrDefault(Wish.INSTRUCT, 0.0) - (distant ? FOREIGN : FOREIGN_TO_ORDER) * foreign >= ORDER;
    }

    double net(Wish wish) {
        return weights.getOrDefault(wish, 0.0) - FOREIGN * foreign - AROUND * around;
    }

    boolean has(Wish wish) {
        return net(wish) >= ENOUGH;
    }

    /** The strongest that is no small talk. */
    Optional<Wish> strongest() {
        List<Wish> found = new ArrayList<>(weights.keySet());
        found.removeIf(wish -> wish.isSmallTalk() || wish == Wish.INSTRUCT || !has(wish));
        if (found.contains(Wish.HINT)) {
            found.remove(Wish.GIVE_UP);
        }
        if (weights.getOrDefault(Wish.THANK, 0.0) >= THANKFUL) {
            found.removeIf(THANKED::contains);
        }
        if ((found.contains(Wish.QUIZ) || found.contains(Wish.GO)) && topic.isPresent() && !asked) {
            // "A question about where things happened"
            found.removeIf(wish -> wish == Wish.WHERE || wish == Wish.WHY);
        }
        return found.stream().max(Comparator.comparingDouble(this::net).thenComparing(Comparator.reverseOrder()));
    }

    Optional<Wish> smallTalk() {
        return weights.keySet().stream()
                .filter(Wish::isSmallTalk)
                .filter(this::has)
                .max(Comparator.comparingDouble(this::net).thenComparing(Comparator.reverseOrder()));
    }

    Optional<Wish> consent() {
        return weights.keySet().stream().filter(Wish::isConsent).max(Comparator.comparingDouble(this::net));
    }
}
