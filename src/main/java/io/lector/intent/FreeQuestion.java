package io.lector.intent;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/** The form of a question about the article. */
final class FreeQuestion {

    private static final Set<String> QUESTION_WORDS =
            Set.of("who", "whom", "whose", "what", "which", "when", "where", "why", "how");
    private static final Set<String> VERBS = Set.of(
            "is", "are", "was", "were", "do", "does", "did", "has", "have", "had", "can", "could", "will", "would",
            "should");
    private static final Set<String> PREPOSITIONS =
            Set.of("in", "on", "at", "to", "from", "for", "by", "with", "since", "until", "about", "of", "under");
    /** "Can you", "shall we": spoken to the chat. */
    private static final Set<String> PARTNERS = Set.of("you", "i", "we", "me", "not");

    /** Words for the one who answers here. */
    private static final Set<String> TALK =
            Table.words("ai bot robot chatbot computer machine talking chatting yourself talk");

    /** Words for what it can do and how it came to be. */
    private static final Set<String> CHAT = Table.words(
            "kinds types sorts topics subjects subject areas tasks skills familiar versed knowledgeable knowledgable aware "
                    + "capable programmed created built made code coded algorithms designed trained alive real artificial "
                    + "person human being actual live answers answering respond response accept permissible allowed accomplish "
                    + "complete perform familiar existence name called company brand limits languages age old");

    private static final Set<String> CLAUSES = Set.of("when", "where", "how", "while");
    private static final Set<String> DEGREES =
            Table.words("many much long far old big often high about come else exactly");
    private static final Set<String> SUBJECTS = Table.words("you i we they he she it");

    private static final int LONG = 6;

    private static final Set<String> LINKS =
            Set.of("and", "so", "but", "then", "ok", "hello", "hi", "hey", "also", "or");

    private FreeQuestion() {}

    /** Whether a message starts as questions start. */
    static boolean opens(Message message) {
        int at = 0;
        while (at < message.size() && LINKS.contains(message.word(at))) {
            at++;
        }
        if (at >= message.size()) {
            return false;
        }
        String first = message.word(at);
        String second = at + 1 < message.size() ? message.word(at + 1) : "";
        if (second.equals("about")) {
            return false;
        }
        return QUESTION_WORDS.contains(first)
                || VERBS.contains(first) && !second.isEmpty() && !PARTNERS.contains(second)
                || PREPOSITIONS.contains(first) && QUESTION_WORDS.contains(second);
    }

    /** "When the storm came", "what they saw": the form of a question, but no question. */
    static boolean isClause(Message message) {
        String first = message.word(0);
        String second = message.size() > 1 ? message.word(1) : "";
        return !message.isAsked()
                && message.size() > 2
                && (CLAUSES.contains(first) && !VERBS.contains(second) && !DEGREES.contains(second)
                        || first.equals("what") && SUBJECTS.contains(second));
    }

    /** "Acts of Parliament begin with what phrase?" */
    static boolean holds(Message message) {
        return message.isAsked()
                && message.words().size() >= LONG
                && message.terms().stream().map(Term::word).anyMatch(QUESTION_WORDS::contains);
    }

    /** "The mayor comes or not". */
    static boolean asksOrNot(Message message) {
        int last = message.size() - 1;
        return last > 2
                && message.word(last).equals("not")
                && message.word(last - 1).equals("or");
    }

    /** "Are you", "do you": the form of a question to the chat. */
    static boolean addresses(Message message) {
        return message.size() > 1 && VERBS.contains(message.word(0)) && PARTNERS.contains(message.word(1));
    }

    /** Whether a question is about the chat itself: "you", and nothing behind it that would be about something else. */
    static boolean isAboutUs(Message question) {
        List<String> words = question.terms().stream().map(Term::word).toList();
        int you = Math.max(words.lastIndexOf("you"), words.lastIndexOf("your"));
        boolean talk = Collections.disjoint(words, TALK) && you < 0;
        return !talk
                && words.subList(Math.max(you, 0), words.size()).stream()
                        .noneMatch(word -> Dictionary.isForeign(word) && !TALK.contains(word) && !CHAT.contains(word));
    }

    /** "And the cost?" */
    static boolean followsUp(Message message, Setting setting) {
        boolean linked = message.size() > 1
                && (LINKS.contains(message.word(0)) || message.word(1).equals("about"));
        return linked && (message.isAsked() || setting.told() == Told.ANSWER);
    }
}
