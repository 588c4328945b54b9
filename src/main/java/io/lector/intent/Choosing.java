package io.lector.intent;

import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Response;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers that choose among options. */
final class Choosing implements Answering {

    private static final int MOST_GLUED = 8;
    private static final Set<String> EXCLUDING = Set.of("except", "without", "excluding");

    private final Asked asked;
    private final boolean single;
    private final OptionWords words;

    Choosing(Asked asked) {
        this.asked = asked;
        this.single = !asked.kind().equals("multiple-response");
        this.words = new OptionWords(asked.options());
    }

    @Override
    public Optional<Intent> whole(Message message) {
        List<Integer> whole = words.typedWhole(message.text());
        boolean number = message.terms().stream().allMatch(Term::isNumber);
        return whole.size() == 1 && !number ? chosen(whole) : Optional.empty();
    }

    @Override
    public Optional<Intent> exact(Message message) {
        Optional<References> named = References.in(message, asked.options().size(), single);
        if (named.isPresent()) {
            List<Integer> places = new ArrayList<>(named.get().places());
            if (named.get().number()) {
                words.best(message, Set.of()).stream()
                        .filter(place -> isNumberAlone(asked.options().get(place)))
                        .filter(place -> !places.contains(place))
                        .forEach(places::add);
                if (places.size() > 1) {
                    return readings(places);
                }
            }
            return !single && places.size() == 2 && isUndecided(message) ? oneOrBoth(places) : chosen(places);
        }
        return single ? Optional.empty() : severalAtOnce(message);
    }

    /** "B or c", "maybe b, maybe d". */
    private static boolean isUndecided(Message message) {
        List<String> words = message.terms().stream().map(Term::word).toList();
        return words.contains("or")
                || words.indexOf("maybe") != words.lastIndexOf("maybe")
                || words.indexOf("perhaps") != words.lastIndexOf("perhaps");
    }

    private Optional<Intent> oneOrBoth(List<Integer> places) {
        List<Intent> readings = new ArrayList<>();
        places.forEach(place -> chosen(List.of(place)).ifPresent(readings::add));
        chosen(places).ifPresent(readings::add);
        return Optional.of(new Intent.Ambiguous(readings));
    }

    private static boolean isNumberAlone(Option option) {
        return Message.of(option.text()).terms().stream()
                .filter(term -> !Dictionary.isSmall(term.word()))
                .allMatch(Term::isNumber);
    }

    /** "abd", "all of them". */
    private Optional<Intent> severalAtOnce(Message message) {
        if (message.size() == 1) {
            List<Integer> glued = glued(message.word(0), asked.options().size());
            return glued.size() > 1 ? chosen(glued) : Optional.empty();
        }
        boolean all = message.terms().stream().anyMatch(term -> term.word().matches("all|everything|every"))
                && message.terms().stream()
                        .allMatch(term ->
                                Dictionary.isSmall(term.word()) || term.word().equals("above"));
        return all ? chosen(IntStream.range(0, asked.options().size()).boxed().toList()) : Optional.empty();
    }

    /** The places that the letters or digits of one word name, each once; none if one does not. */
    static List<Integer> glued(String word, int count) {
        Set<Integer> places = new LinkedHashSet<>();
        for (int i = 0; i < word.length() && word.length() <= MOST_GLUED; i++) {
            int place = Character.isDigit(word.charAt(i)) ? word.charAt(i) - '1' : word.charAt(i) - 'a';
            if (place < 0 || place >= count || !places.add(place)) {
                return List.of();
            }
        }
        return List.copyOf(places);
    }

    @Override
    public Optional<Intent> loose(Message message) {
        Message answer = Frame.peeled(message, Frame.Kind.COURTESY, Frame.Kind.ANSWER);
        Set<String> stem =
                Message.of(asked.stem()).terms().stream().map(Term::word).collect(Collectors.toSet());
        if (!single) {
            return severalByText(answer, stem);
        }
        List<Integer> best = words.best(answer, stem);
        return best.isEmpty() || best.size() == asked.options().size() && best.size() > 2
                ? Optional.empty()
                : best.size() == 1 ? chosen(best) : readings(best);
    }

    private Optional<Intent> severalByText(Message answer, Set<String> stem) {
        Set<Integer> places = new TreeSet<>();
        boolean except = answer.terms().stream().map(Term::word).anyMatch(EXCLUDING::contains);
        for (Message part : Parts.of(answer, Set.of("and", "plus", "or", "also"))) {
            List<Integer> best = words.best(part, stem);
            if (best.size() == 1) {
                places.addAll(best);
            }
        }
        if (except) {
            return chosen(IntStream.range(0, asked.options().size())
                    .filter(place -> !places.contains(place))
                    .boxed()
                    .toList());
        }
        return places.isEmpty() ? Optional.empty() : chosen(List.copyOf(places));
    }

    private Optional<Intent> chosen(List<Integer> places) {
        if (single && places.size() > 1) {
            return readings(places);
        }
        return Optional.of(new Intent.GiveAnswer(new Response.Choices(places.stream()
                .sorted()
                .map(place -> asked.options().get(place).id())
                .toList())));
    }

    private Optional<Intent> readings(List<Integer> places) {
        return Optional.of(new Intent.Ambiguous(places.stream()
                .map(place -> (Intent) new Intent.GiveAnswer(
                        new Response.Choices(List.of(asked.options().get(place).id()))))
                .toList()));
    }
}
