package io.lector.intent;

/** What a phrase can ask of the chat, before the setting says what comes of it. */
enum Wish {
    QUIZ,
    GO,
    HARDER,
    EASIER,
    HINT,
    HELP,
    GUIDE,
    GIVE_UP,
    SKIP,
    NEXT,
    REPEAT,
    WHY,
    DOUBT,
    SUMMARY,
    ORIGIN,
    PEOPLE,
    WHERE,
    SHOW,
    MISSED,
    STANDING,
    PROGRESS,
    DUE,
    NATURE,
    OFFTOPIC,
    MARKING,
    TRUST,
    CHANGE,
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

    /** Is meant only if the message speaks of nothing else. */
    boolean isAlone() {
        return switch (this) {
            case ORIGIN, PEOPLE, STANDING, MISSED, CHANGE, NATURE -> true;
            default -> false;
        };
    }

    boolean isConsent() {
        return this == YES || this == NO;
    }
}
