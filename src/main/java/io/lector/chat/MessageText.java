package io.lector.chat;

/** What is the same for every typed message. */
final class MessageText {

    /** In UTF-16 code units. */
    static final int LONGEST = 2000;

    private MessageText() {}
}
