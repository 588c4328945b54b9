package io.lector.reading;

import java.util.regex.Pattern;

/** Takes the name out of a byline. */
final class Bylines {

    private static final Pattern BY = Pattern.compile("(?i)^(?:written |reported |analysis )?by:?\\s+");

    private Bylines() {}

    /** "By Ann Lee" is Ann Lee. */
    static String name(String byline) {
        return BY.matcher(byline.strip()).replaceFirst("").strip();
    }
}
