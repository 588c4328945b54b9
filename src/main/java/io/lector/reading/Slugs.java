package io.lector.reading;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Proposes stable names for articles. */
final class Slugs {

    private static final int MOST_LETTERS = 48;
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "or", "as", "with", "from", "is",
            "are");

    private Slugs() {}

    /** The first telling words of the title and the year, in kebab-case: "harbour-bridge-shut-2026". */
    static String of(String title, Optional<LocalDate> day) {
        String plain = Normalizer.normalize(title.replaceAll("['\u2019]", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ENGLISH);
        List<String> kept = new ArrayList<>();
        int letters = 0;
        for (String word : plain.split("[^a-z0-9]+")) {
            boolean tells = !word.isEmpty() && !SMALL_WORDS.contains(word);
            if (tells && letters + word.length() <= MOST_LETTERS) {
                kept.add(word);
                letters += word.length() + 1;
            } else if (tells) {
                break;
            }
        }
        day.ifPresent(date -> kept.add(String.valueOf(date.getYear())));
        return kept.isEmpty() ? "article" : String.join("-", kept);
    }
}
