package io.lector.writing;

import io.lector.language.Prose;
import java.util.regex.Pattern;

/** How a role is printed among others: without an article and with a capital, so that none stands out. */
final class RoleLabel {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:an?|the) ");

    private RoleLabel() {}

    static String of(Material material, String role) {
        return LargeBank.has(material.book().facts().size()) ? Prose.capitalised(role) : bare(role);
    }

    /** @param role a noun phrase as it stands in a sentence, "the mayor of Port Elm" */
    static String bare(String role) {
        return Prose.capitalised(ARTICLE.matcher(Prose.seen(role).strip()).replaceFirst(""));
    }
}
