package io.lector.intent;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom or what a quiz is to be about: "quiz me about the mayor", "Dahl questions". */
final class QuizSubject {

    private static final Set<String> NAMING = Set.of("about", "on", "regarding", "concerning");
    private static final Set<String> BEHIND = Set.of("quiz", "questions");

    /** The article as a whole is no subject. */
    private static final Set<String> WHOLE =
            Table.words("article text story page news reading passage piece content contents topic subject lesson");

    private static final Set<Wish> ASKED_OF =
            Set.of(Wish.QUIZ, Wish.GO, Wish.HARDER, Wish.EASIER, Wish.SKIP, Wish.NEXT);
    private static final int LONGEST = 6;

    private QuizSubject() {}

    /** @param wishes of the whole message */
    static Optional<String> in(Message message, Wishes wishes) {
        return wishes.topic().isPresent()
                ? Optional.empty()
                : behind(message).or(() -> before(message)).map(Message::bare);
    }

    /** Whether questions about somebody are asked for in so many words, so that a name in it is no answer. */
    static boolean isWished(Message message, Setting setting) {
        for (int at = 1; at + 1 < message.size(); at++) {
            if (NAMING.contains(message.word(at))) {
                Message head = message.part(0, at);
                Wishes wishes = Wishes.of(head, setting);
                return wishes.foreign() == 0
                        && !wishes.asked()
                        && ASKED_OF.stream().anyMatch(wishes::has)
                        && Topics.in(Wishes.words(message)).isEmpty()
                        && behind(message).isPresent();
            }
        }
        return false;
    }

    /** What stands behind "about", up to the next comma. */
    private static Optional<Message> behind(Message message) {
        for (int at = 1; at + 1 < message.size(); at++) {
            if (NAMING.contains(message.word(at))) {
                Message tail = Frame.peeled(message.part(at + 1, message.size()), Frame.Kind.COURTESY);
                return Optional.of(Parts.of(tail, Set.of("with")))
                        .filter(parts -> !parts.isEmpty())
                        .map(parts -> withoutSmallTalk(parts.get(0)))
                        .filter(QuizSubject::isSubject);
            }
        }
        return Optional.empty();
    }

    /** "Tomas Berg questions". */
    private static Optional<Message> before(Message message) {
        for (int at = 1; at < message.size(); at++) {
            if (BEHIND.contains(message.word(at))) {
                int start = at;
                while (start > 0 && Dictionary.isForeign(message.word(start - 1))) {
                    start--;
                }
                return start == at
                        ? Optional.empty()
                        : Optional.of(message.part(start, at)).filter(QuizSubject::isSubject);
            }
        }
        return Optional.empty();
    }

    private static Message withoutSmallTalk(Message tail) {
        int start = 0;
        int end = tail.size();
        while (start < end && Dictionary.isDropped(tail.word(start))) {
            start++;
        }
        while (end > start && Dictionary.isDropped(tail.word(end - 1))) {
            end--;
        }
        return start == end ? tail : tail.part(start, end);
    }

    private static boolean isSubject(Message subject) {
        List<String> telling = subject.terms().stream()
                .map(Term::word)
                .filter(word -> !Dictionary.isSmall(word) && !Character.isDigit(word.charAt(0)))
                .filter(word -> !WHOLE.contains(word))
                .toList();
        return subject.words().size() <= LONGEST
                && KindWords.in(Wishes.words(subject)).isEmpty()
                && telling.stream().anyMatch(Dictionary::isForeign);
    }
}
