package io.lector.finding;

import java.util.List;

/**
 * A country and what it is called.
 *
 * @param definite whether the name takes "the"
 * @param adjectives "Russian", "U.S."; may be empty
 * @param capital may be empty
 * @param otherNames "U.S.", "America"
 */
record Country(String name, boolean definite, List<String> adjectives, String capital, List<String> otherNames) {

    static Country of(String line) {
        String[] fields = line.split("\\|", -1);
        boolean the = fields[0].startsWith("the ");
        return new Country(
                the ? fields[0].substring(4) : fields[0],
                the,
                Gazetteer.list(fields[1]),
                fields[2],
                Gazetteer.list(fields.length > 3 ? fields[3] : ""));
    }

    /** "the United States", "Norway". */
    String shown() {
        return definite ? "the " + name : name;
    }
}
