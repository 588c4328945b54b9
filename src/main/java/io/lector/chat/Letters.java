package io.lector.chat;

/** The letters by which options are named, in the order shown. */
final class Letters {

    private Letters() {}

    /** @param position from 0 */
    static String of(int position) {
        return String.valueOf((char) ('A' + position));
    }
}
