package io.lector.intent;

/** What a phrase can ask of the chat, before the setting says what comes of it. */
enum Wish {
    QUIZ,
    HARDER,
    HINT,
    HELP,
    GUIDE,
    GIVE_UP,
    SKIP,
    REPEAT,
    WHY,
    WHERE,
    SHOW,
    PROGRESS,
    DUE,
    RESTART,
    STOP,
    INSULT,
    INSTRUCT,
    THANK,
    YES,
    NO,
    GREET,
    HESITATE;

    /** Politeness and small talk: counts only if nothing else is wanted. */
    boolean isSmallTalk() {
        return compareTo(THANK) >= 0;
    }

    /** Means the same wherever it stands. */
    boolean isPlain() {
        return this == HINT || this == INSULT || this == INSTRUCT;
    }

    boolean isConsent() {
        return this == YES || this == NO;
    }
}
