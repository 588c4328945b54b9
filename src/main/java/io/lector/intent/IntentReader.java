package io.lector.intent;

/** Reads what a person wants with a message. Pure and safe for use by many threads. */
public final class IntentReader {

    private IntentReader() {}

    /** @param text anything; only its first 2,000 characters are read */
    public static Intent read(String text, Setting setting) {
        Message message = Message.of(text);
        return message.isEmpty() ? new Intent.Unclear() : new Reading(message, setting).intent();
    }
}
