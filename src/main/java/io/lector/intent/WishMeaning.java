package io.lector.intent;

import java.util.List;
import java.util.Set;

/** What a wish comes to in its setting. @param core the message without greeting and politeness */
record WishMeaning(Message message, Message core, Setting setting, Wishes wishes) {

    /** Asks for the article itself when nothing of it was told. */
    private static final Set<String> ORIGIN = Set.of("source", "sources", "link", "from");

    private static final Set<String> PLACE = Set.of("where", "to", "from", "in", "at", "and");

    /** "Why is that so" may be of a verdict; whoever says more asks about something. */
    private static final int MOST_BARE = 4;

    Intent of(Wish wish) {
        return switch (wish) {
            case QUIZ, HARDER, EASIER -> QuizWords.wanted(message, wishes);
            case GO -> isOpen() ? new Intent.Continue() : QuizWords.wanted(message, wishes);
            case HINT ->
                isOpen() || !wishes.weights().containsKey(Wish.EASIER)
                        ? new Intent.AskHint()
                        : QuizWords.wanted(message, wishes);
            case HELP -> isOpen() ? new Intent.AskHint() : new Intent.AskHelp();
            case GUIDE -> new Intent.AskHelp();
            case GIVE_UP -> new Intent.GiveUp();
            case SKIP -> skip();
            case NEXT -> isOpen() && wishes.topic().isEmpty() ? new Intent.Continue() : skip();
            case REPEAT -> new Intent.Repeat();
            case WHY -> why();
            case DOUBT ->
                setting.told() == Told.ANSWER && !isOpen() ? new Intent.AskFree(core.bare()) : new Intent.AskWhy();
            case SUMMARY -> new Intent.AskSummary();
            case ORIGIN -> new Intent.AskSource();
            case PEOPLE -> new Intent.AskPeople();
            case WHERE -> where();
            case SHOW -> show();
            case MISSED -> new Intent.AskMissed();
            case STANDING -> isOpen() ? new Intent.AskStanding() : new Intent.AskProgress();
            case PROGRESS -> new Intent.AskProgress();
            case DUE -> new Intent.AskDue();
            case RESTART -> new Intent.StartOver();
            case STOP -> new Intent.Stop();
            case NATURE, OFFTOPIC, MARKING, TRUST, CHANGE -> new Intent.AskAbout(Matter.valueOf(wish.name()));
            case INSULT -> new Intent.Insult();
            case INSTRUCT -> new Intent.Instruct();
            case THANK -> new Intent.Thank();
            case YES -> new Intent.Agree();
            case NO -> new Intent.Decline();
            case GREET -> new Intent.Greet();
            case HESITATE -> new Intent.Unclear();
        };
    }

    private boolean isOpen() {
        return setting.open().isPresent();
    }

    private boolean isBare(String word) {
        return core.size() == 1 && core.word(0).equals(word);
    }

    private Intent skip() {
        return isOpen() && wishes.topic().isEmpty() ? new Intent.Skip() : QuizWords.wanted(message, wishes);
    }

    private Intent why() {
        boolean ofAnswer = setting.told() == Told.ANSWER && (isBare("why") || !isOpen());
        if (ofAnswer || !isOpen() && setting.told() == Told.NOTHING && core.size() > MOST_BARE) {
            return new Intent.AskFree(core.bare());
        }
        boolean puzzled =
                isOpen() && setting.told() == Told.NOTHING && !core.word(0).equals("why");
        return puzzled ? new Intent.AskHint() : new Intent.AskWhy();
    }

    private Intent where() {
        boolean origin = message.terms().stream().map(Term::word).anyMatch(ORIGIN::contains);
        if (setting.told() == Told.NOTHING && !isOpen() && origin) {
            return new Intent.AskSource();
        }
        boolean bare = core.terms().stream().map(Term::word).allMatch(PLACE::contains);
        return bare && setting.told() != Told.VERDICT ? new Intent.AskFree(core.bare()) : new Intent.AskWhere();
    }

    private Intent show() {
        if (setting.told() == Told.NOTHING) {
            return isOpen() ? new Intent.GiveUp() : new Intent.Unclear();
        }
        return isOpen()
                ? new Intent.Ambiguous(List.of(new Intent.AskWhere(), new Intent.GiveUp()))
                : new Intent.AskWhere();
    }
}
