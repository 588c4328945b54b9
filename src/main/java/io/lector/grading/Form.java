package io.lector.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One way to write a name.
 *
 * @param words without articles and titles
 * @param joined all words in one
 */
record Form(List<Token> words, Spelling joined, Kind kind) {

    /** How a form came about, most reliable first. */
    enum Kind {
        /** Given as a name or alias. */
        GIVEN,
        /** Given, without its title or with its words turned round. */
        REDUCED,
        SURNAME,
        INITIALS
    }

    private static final List<String> PARTICLES = List.of(
            "al", "el", "bin", "ibn", "van", "von", "de", "der", "den", "di", "da", "du", "la", "le", "ben", "bint");

    Form(List<Token> words, Kind kind) {
        this(List.copyOf(words), Spelling.of(words.stream().map(Token::plain).collect(Collectors.joining())), kind);
    }

    int size() {
        return words.size();
    }

    /** Every form in which a name or alias may be typed. */
    static List<Form> of(String name) {
        List<Token> all = Tokens.of(name).withoutInnerArticles().words();
        List<Token> words = without(all, Lexicon.ARTICLES::contains);
        if (words.isEmpty()) {
            return all.isEmpty() ? List.of() : List.of(new Form(all, Kind.GIVEN));
        }
        List<Form> forms = new ArrayList<>(List.of(new Form(words, Kind.GIVEN)));
        List<Token> untitled = words.get(0).isCapital() ? without(words, Lexicon.TITLES::contains) : words;
        if (untitled.size() < words.size()
                && !untitled.isEmpty()
                && untitled.stream().allMatch(Token::isCapital)) {
            forms.add(new Form(untitled, Kind.REDUCED));
        }
        if (isPerson(untitled)) {
            addPerson(untitled, forms);
        }
        addInitials(words, forms);
        beforeComma(name).ifPresent(forms::add);
        return forms;
    }

    /** Two to four capitalised words of which the last is no common noun. */
    static boolean isPerson(List<Token> words) {
        return words.size() >= 2
                && words.size() <= 5
                && words.stream().allMatch(word -> word.isWord() && (word.isCapital() || isParticle(word)))
                && words.stream().noneMatch(Token::possessive)
                && words.get(0).isCapital()
                && !Lexicon.CONTRASTS.contains(words.get(0).plain())
                && !Lexicon.COUNTRIES.contains(words.stream().map(Token::plain).collect(Collectors.joining(" ")))
                && words.stream().noneMatch(word -> Lexicon.HEADS.contains(word.plain()))
                && words.get(words.size() - 1).shown().length() > 1;
    }

    private static boolean isParticle(Token word) {
        return PARTICLES.contains(word.plain());
    }

    private static void addPerson(List<Token> words, List<Form> forms) {
        int last = words.size() - 1;
        boolean numbered =
                List.of("jr", "sr", "ii", "iii", "iv").contains(words.get(last).plain());
        int surname = numbered && last > 1 ? last - 1 : last;
        forms.add(new Form(words.subList(surname, surname + 1), Kind.SURNAME));
        int start = surname;
        while (start > 1 && isParticle(words.get(start - 1))) {
            start--;
            forms.add(new Form(words.subList(start, surname + 1), Kind.SURNAME));
        }
        List<Token> turned = new ArrayList<>(words.subList(start, words.size()));
        turned.addAll(words.subList(0, start));
        forms.add(new Form(turned, Kind.REDUCED));
        if (start > 1) {
            List<Token> brief = new ArrayList<>(words.subList(0, 1));
            brief.addAll(words.subList(start, surname + 1));
            forms.add(new Form(brief, Kind.REDUCED));
        }
    }

    /** Madison of "Madison, Wisconsin", Smith of "Smith, Anna". */
    private static Optional<Form> beforeComma(String name) {
        Tokens text = Tokens.of(name);
        for (int i = 1; i < text.size() - 1; i++) {
            if (text.is(i, ",") && text.get(i + 1).isCapital()) {
                return Optional.of(
                                new Form(without(text.range(0, i).words(), Lexicon.ARTICLES::contains), Kind.SURNAME))
                        .filter(form -> form.size() > 0);
            }
        }
        return Optional.empty();
    }

    /** EU for European Union: the capitals of a name of several words. */
    private static void addInitials(List<Token> words, List<Form> forms) {
        String initials = words.stream()
                .filter(Token::isCapital)
                .map(word -> word.shown().substring(0, 1))
                .collect(Collectors.joining());
        if (initials.length() > 1) {
            forms.add(new Form(List.of(Tokens.of(initials).get(0)), Kind.INITIALS));
        }
        String name = words.stream().map(Token::plain).collect(Collectors.joining(" "));
        Lexicon.countryCode(name)
                .ifPresent(code -> forms.add(new Form(List.of(Tokens.of(code).get(0)), Kind.INITIALS)));
    }

    private static List<Token> without(List<Token> words, Predicate<String> leading) {
        int start = 0;
        while (start < words.size() && leading.test(words.get(start).plain())) {
            start++;
        }
        return words.subList(start, words.size());
    }
}
