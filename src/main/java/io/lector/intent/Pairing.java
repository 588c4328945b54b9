package io.lector.intent;

import io.lector.question.Asked;
import io.lector.question.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers that match numbered prompts with lettered options. */
final class Pairing implements Answering {

    /** A number and a letter with no more than a sign or a linking word between them, in either order. */
    private static final Pattern PAIR = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:(\\d{1,2})LINK([a-z])|([a-z])LINK(\\d{1,2}))(?![\\p{L}\\d])"
                    .replace(
                            "LINK",
                            "\\s*(?:[-–—=:.)>→]+|is|with|goes with|go with|matches|to|and|for|belongs to|belongs with)?+\\s*"));

    private static final Set<String> LINKS = Set.of("and", "then");

    private final Asked asked;
    private final OptionWords options;
    private final OptionWords prompts;

    Pairing(Asked asked) {
        this.asked = asked;
        this.options = new OptionWords(asked.options());
        this.prompts = new OptionWords(asked.prompts());
    }

    @Override
    public Optional<Intent> exact(Message message) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(message.text());
        while (pair.find()) {
            boolean numberFirst = pair.group(1) != null;
            int prompt = Integer.parseInt(pair.group(numberFirst ? 1 : 4)) - 1;
            int option = Character.toLowerCase(pair.group(numberFirst ? 2 : 3).charAt(0)) - 'a';
            if (prompt < 0
                    || prompt >= asked.prompts().size()
                    || option >= asked.options().size()) {
                return Optional.empty();
            }
            pairs.put(
                    asked.prompts().get(prompt).id(),
                    asked.options().get(option).id());
        }
        return pairs.isEmpty() ? listed(message) : given(pairs);
    }

    /** "B a c": the options of the prompts from the first on. */
    private Optional<Intent> listed(Message message) {
        List<Integer> places = message.size() == 1
                ? Choosing.glued(message.word(0), asked.options().size())
                : References.in(message, asked.options().size(), false)
                        .map(References::places)
                        .orElse(List.of());
        if (places.size() != asked.prompts().size()) {
            return Optional.empty();
        }
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int i = 0; i < places.size(); i++) {
            pairs.put(
                    asked.prompts().get(i).id(),
                    asked.options().get(places.get(i)).id());
        }
        return given(pairs);
    }

    /** "Dahl is the mayor, 2 is the engineer". */
    @Override
    public Optional<Intent> loose(Message message) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (Message part : Parts.of(message, LINKS)) {
            OptionalInt prompt = place(part, prompts, '1');
            OptionalInt option = place(part, options, 'a');
            if (prompt.isPresent() && option.isPresent()) {
                pairs.put(
                        asked.prompts().get(prompt.getAsInt()).id(),
                        asked.options().get(option.getAsInt()).id());
            }
        }
        return pairs.isEmpty() ? Optional.empty() : given(pairs);
    }

    /** The place that a part names, by its sign or by its text; the other side's words stand beside it. */
    private static OptionalInt place(Message part, OptionWords texts, char first) {
        for (Term term : part.terms()) {
            int place = term.word().charAt(0) - first;
            if (term.word().length() == 1 && place >= 0 && place < texts.count()) {
                return OptionalInt.of(place);
            }
        }
        List<Integer> best = texts.best(part, Set.of());
        return best.size() == 1 ? OptionalInt.of(best.get(0)) : OptionalInt.empty();
    }

    private static Optional<Intent> given(Map<String, String> pairs) {
        return Optional.of(new Intent.GiveAnswer(new Response.Pairs(pairs)));
    }
}
