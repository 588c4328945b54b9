package io.lector.gate;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.gate.Value.Amount;
import io.lector.gate.Value.Named;
import io.lector.gate.Value.Span;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks for a key that can be found without the article. */
final class CueRules {

    private static final Pattern ARTICLE_AT_END = Pattern.compile("(?i)\\b(an?)\\s*(?:_+|:|\\?|…|\\.\\.\\.)?\\s*$");
    private static final Pattern VOWEL =
            Pattern.compile("(?i)^(?:[aeio]|u(?!ni|s[aeiou]|r[aeiou])|hour|honest|heir).*");

    private static final Pattern NOT_TOLD = Pattern.compile("(?i)\\b(?:does|do|did) not (?:say|tell)\\b|\\bunknown\\b");
    private static final int LONG_ROOT = 4;

    private static final String A_NUMBER = "number";

    private CueRules() {}

    static Optional<String> stemLeaksKey(Case item) {
        List<String> stem = Words.stems(item.stem());
        for (String key : item.face().answers()) {
            boolean telling =
                    !Words.content(key).isEmpty() && item.face().told().isEmpty();
            if (telling && Words.run(stem, Words.stems(key)) && !allInStem(item, stem)) {
                return Optional.of("the stem holds the key \"" + key + "\"");
            }
        }
        return partOfName(item, stem).or(() -> otherForm(item));
    }

    /** "Which country … Russian gas": who reads on knows it. */
    private static Optional<String> otherForm(Case item) {
        if (!item.face().options().isEmpty() || item.slot().isEmpty()) {
            return Optional.empty();
        }
        return item.face().keys().stream()
                .filter(key -> Words.tokens(key).stream().allMatch(Token::capital))
                .flatMap(key -> Words.tokens(key).stream())
                .filter(token -> token.word().length() > LONG_ROOT)
                .flatMap(token -> Words.tokens(TextRules.unquoted(item.stem())).stream()
                        .filter(told -> told.capital()
                                && told.word().length() > token.word().length())
                        .filter(told -> told.word()
                                .startsWith(
                                        token.word().substring(0, token.word().length() - 1))))
                .findFirst()
                .map(told -> "the stem tells the key by \"" + told.text() + "\"");
    }

    /** A name to be typed that the stem has begun already. */
    private static Optional<String> partOfName(Case item, List<String> stem) {
        if (!item.face().options().isEmpty()) {
            return Optional.empty();
        }
        return item.face().keys().stream()
                .filter(key -> Words.tokens(key).stream().filter(Token::capital).count() > 2)
                .filter(key -> pairs(Words.stems(key)).anyMatch(pair -> Words.run(stem, pair)))
                .findFirst()
                .map(key -> "the stem holds a part of the key \"" + key + "\"");
    }

    private static Stream<List<String>> pairs(List<String> stems) {
        return IntStream.range(1, stems.size()).mapToObj(at -> stems.subList(at - 1, at + 1));
    }

    /** "Was it the bridge or the tunnel?" gives nothing away. */
    private static boolean allInStem(Case item, List<String> stem) {
        List<String> wrong = item.face().wrong();
        return !wrong.isEmpty() && wrong.stream().allMatch(option -> Words.run(stem, Words.stems(option)));
    }

    /** Picking what sounds like the stem must not find the key. */
    static Optional<String> stemEchoesKey(Case item) {
        if (!item.face().singleChoice() || !item.face().told().isEmpty()) {
            return Optional.empty();
        }
        Set<String> stem = Words.content(item.stem());
        int key = Words.shared(stem, Words.content(item.face().key()));
        int wrong = item.face().wrong().stream()
                .mapToInt(option -> Words.shared(stem, Words.content(option)))
                .max()
                .orElse(0);
        return key > wrong
                ? Optional.of("the key shares " + key + " words with the stem, a distractor at most " + wrong)
                : Optional.empty();
    }

    /** An article before the blank, or a key that alone is one thing or alone is several. */
    static Optional<String> grammaticalCue(Case item) {
        if (!item.face().singleChoice()) {
            return Optional.empty();
        }
        var article = ARTICLE_AT_END.matcher(item.stem());
        if (article.find()) {
            boolean vowel = article.group(1).equalsIgnoreCase("an");
            long fitting = item.face().options().stream()
                    .filter(option -> VOWEL.matcher(option).matches() == vowel)
                    .count();
            if (fitting < item.face().options().size()) {
                return Optional.of("\"" + article.group(1) + "\" before the blank fits only some options");
            }
        }
        return alone(item, option -> Boolean.toString(several(item, option)))
                .map(any -> "the key alone is " + (several(item, item.face().key()) ? "several things" : "one thing"));
    }

    private static boolean several(Case item, String option) {
        List<Value> values = item.knowledge().values(option);
        return values.get(0) instanceof Named named ? named.ids().size() > 1 : false;
    }

    /** What each option is as a whole: mixing them tells which one the writer thought about. */
    static Optional<String> mixedForms(Case item) {
        return item.face().told().isEmpty()
                ? alone(item, option -> form(item, option)).map(form -> "the key is " + form + ", no distractor is")
                : Optional.empty();
    }

    private static String form(Case item, String option) {
        Value value = item.knowledge().values(option).get(0);
        if (value instanceof Span) {
            return "a date";
        }
        if (value instanceof Amount) {
            return "a number";
        }
        List<String> words = Words.words(option);
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.equals("to")) {
            return "an infinitive";
        }
        if (first.equals("because") || first.equals("by")) {
            return "told with \"" + first + "\"";
        }
        boolean gerund = first.length() > 5 && first.endsWith("ing") && !(value instanceof Named);
        return gerund ? "told with \"…ing\"" : "a phrase";
    }

    /** The key's property if it has one that no distractor has. */
    private static Optional<String> alone(Case item, Function<String, String> property) {
        if (!item.face().singleChoice() || item.face().wrong().size() < 2) {
            return Optional.empty();
        }
        String key = property.apply(item.face().key());
        return item.face().wrong().stream().map(property).noneMatch(key::equals) ? Optional.of(key) : Optional.empty();
    }

    static Optional<String> logicalCue(Case item) {
        if (!item.face().singleChoice()) {
            return Optional.empty();
        }
        Optional<EntityType> key = type(item, item.face().key());
        List<Optional<EntityType>> wrong =
                item.face().wrong().stream().map(option -> type(item, option)).toList();
        boolean odd = key.isPresent() && wrong.stream().allMatch(Optional::isPresent) && !wrong.contains(key);
        return odd
                ? Optional.of("only the key is of the type " + key.get().name().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    private static Optional<EntityType> type(Case item, String option) {
        return item.knowledge().values(option).get(0) instanceof Named named
                ? item.knowledge().entity(named.ids().get(0)).map(Entity::type)
                : Optional.empty();
    }

    /** Numbers and dates stand among their like, of one unit and one exactness. */
    static Optional<String> lostOrder(Case item) {
        if (!item.face().singleChoice()) {
            return Optional.empty();
        }
        List<String> measures = item.face().options().stream()
                .filter(option -> !NOT_TOLD.matcher(option).find())
                .map(option -> measure(item.knowledge().values(option).get(0)))
                .toList();
        long counted = measures.stream().filter(measure -> !measure.isEmpty()).count();
        Set<String> different = new LinkedHashSet<>(measures);
        different.remove(A_NUMBER);
        boolean mixed =
                different.size() > 1 || !different.isEmpty() && different.contains("") && measures.contains(A_NUMBER);
        return mixed && counted * 2 > measures.size()
                ? Optional.of("the options cannot be put in an order: " + String.join(", ", shown(different)))
                : Optional.empty();
    }

    private static List<String> shown(Set<String> measures) {
        return measures.stream()
                .map(measure -> measure.isEmpty() ? "words" : measure)
                .toList();
    }

    private static String measure(Value value) {
        if (value instanceof Span span) {
            long days = ChronoUnit.DAYS.between(span.from(), span.to());
            if (days == 0) {
                return "days";
            }
            return days < 27 ? "a span of days" : days < 32 ? "months" : days < 364 ? "a span of months" : "years";
        }
        if (value instanceof Amount amount) {
            return amount.unit().isEmpty() ? A_NUMBER : "number of " + amount.unit();
        }
        return "";
    }

    /** A key that is put together from its distractors' parts is the option in the middle. */
    static Optional<String> convergenceCue(Case item) {
        if (!item.face().singleChoice() || item.face().wrong().size() < 2) {
            return Optional.empty();
        }
        List<Set<String>> all = new ArrayList<>();
        item.face().options().forEach(option -> all.add(new HashSet<>(Words.content(option))));
        Set<String> common = new HashSet<>(all.get(0));
        all.forEach(common::retainAll);
        all.forEach(words -> words.removeAll(common));
        Set<String> key = all.get(0);
        List<Set<String>> wrong = all.subList(1, all.size());
        boolean shared = key.size() > 1
                && key.stream().allMatch(word -> wrong.stream().anyMatch(each -> each.contains(word)))
                && wrong.stream().noneMatch(each -> each.containsAll(key));
        int mine = links(key, all);
        return shared && wrong.stream().allMatch(each -> links(each, all) < mine)
                ? Optional.of("the key is put together from parts of the distractors")
                : Optional.empty();
    }

    private static int links(Set<String> option, List<Set<String>> all) {
        return all.stream()
                .filter(other -> other != option)
                .mapToInt(other -> Words.shared(other, option))
                .sum();
    }
}
