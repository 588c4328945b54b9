package io.lector.ingest;

import java.util.regex.Pattern;

/** The name of an article in addresses: kebab-case. */
final class Slug {

    static final String PATTERN = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final Pattern FORM = Pattern.compile(PATTERN);
    private static final int MAX_LENGTH = 100;

    private Slug() {}

    static boolean isSlug(String name) {
        return name.length() <= MAX_LENGTH && FORM.matcher(name).matches();
    }
}
