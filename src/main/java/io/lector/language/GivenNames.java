package io.lector.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a given name is borne by men or by women, as far as a library's list says so; only good for ruling people out. */
public final class GivenNames {

    private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
    /** Names of either sex, or family names that stand first. */
    private static final Set<String> EITHER =
            Set.of(("kim lee jean andrea robin leslie taylor jordan alex sam chris pat casey jamie "
                            + "morgan sasha nikita jan kerry dana tracy carol shannon ashley sidney marion "
                            + "vivian kelly park li wang yu min ali noor joan gabriele nicola simone michele "
                            + "angel ari yi sun jun lin chen tan lindsey lynn dale")
                    .split(" "));

    private GivenNames() {}

    /** Read on first use. */
    private static final class Known {
        static final Map<String, Boolean> MEN = read();

        private static Map<String, Boolean> read() {
            Map<String, Boolean> men = new HashMap<>();
            try (InputStream in = GivenNames.class.getResourceAsStream(LIST)) {
                if (in != null) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split("\t"))
                            .filter(fields -> fields.length == 2 && !EITHER.contains(fields[0]))
                            .forEach(fields -> men.put(fields[0], fields[1].equals("MALE")));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return men;
        }
    }

    /** True for a man's name, false for a woman's, nothing when it is not known. @param name a person's whole name */
    public static Optional<Boolean> man(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split(" ");
        return words.length < 2 ? Optional.empty() : Optional.ofNullable(Known.MEN.get(words[0]));
    }
}
