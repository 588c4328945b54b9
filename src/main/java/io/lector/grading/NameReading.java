package io.lector.grading;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the names of an answer stand to each other. */
record NameReading(Phrase phrase, List<Mention> mentions) {

    /** Nouns that a name follows with "of" and means the same: the city of Istanbul. */
    private static final Set<String> SAME_AS_ITS_NAME = Stream.concat(
                    Lexicon.HEADS.stream(),
                    Stream.of("country", "village", "continent", "because", "instead", "out", "name"))
            .collect(Collectors.toUnmodifiableSet());

    boolean isNegated(Mention mention) {
        int start = mention.place().start();
        for (int i = start - 1; i >= Math.max(0, start - 4); i--) {
            if (phrase.isIn(i, Lexicon.NEGATORS)) {
                return !phrase.isIn(i + 1, Set.of("only", "just"));
            }
            if (phrase.isIn(i, Set.of("but")) && phrase.isIn(i - 1, Lexicon.EVERYONE)) {
                return true;
            }
            if (phrase.isIn(i, Set.of("but", "rather")) || phrase.isCut(i + 1) || isNamed(i)) {
                return false;
            }
        }
        return phrase.isIn(mention.place().end(), Set.of("isnt", "wasnt", "not"))
                && mention.place().end() == phrase.size() - 1;
    }

    private boolean isNamed(int index) {
        return mentions.stream()
                .anyMatch(m -> m.isMeant()
                        && m.place().start() <= index
                        && index < m.place().end());
    }

    /** "from the EU", "Turkey's president ...", "Ukraine president ...": a name that only describes another. */
    boolean isCircumstance(Mention mention) {
        int at = mention.place().start() - 1;
        while (phrase.isIn(at, Lexicon.ARTICLES) || phrase.isIn(at, Lexicon.TITLES)) {
            at--;
        }
        if (phrase.isIn(at, Lexicon.CIRCUMSTANCE)) {
            return true;
        }
        int end = mention.place().end();
        if (end >= phrase.size() || phrase.isCut(end)) {
            return isCountryAfterPlace(mention);
        }
        Token last = phrase.word(end - 1);
        return !mention.isExpected() && (last.possessive() || phrase.isIn(end, Lexicon.TITLES)) && describes(end);
    }

    private boolean describes(int from) {
        return mentions.stream()
                .anyMatch(m -> m.isExpected() && m.isMeant() && m.place().start() >= from);
    }

    /** "Istanbul, Turkey" tells where the place lies. */
    private boolean isCountryAfterPlace(Mention mention) {
        return !mention.isExpected()
                && phrase.hasSignBefore(mention.place().start(), ",")
                && Lexicon.COUNTRIES.contains(phrase.text(mention.place()))
                && mentions.stream()
                        .anyMatch(m -> m.isExpected()
                                && m.place().end() == mention.place().start()
                                && !Lexicon.COUNTRIES.contains(phrase.text(m.place())));
    }

    /** "the leader of Turkey" and "Turkey's leader" are not Turkey; "the city of Istanbul" is Istanbul. */
    boolean isSomebodyElses(Mention mention) {
        int at = mention.place().start() - 1;
        while (phrase.isIn(at, Lexicon.ARTICLES)) {
            at--;
        }
        boolean owned =
                phrase.isIn(at, Set.of("of")) && at > 0 && !phrase.isIn(at - 1, SAME_AS_ITS_NAME) && !isFrame(at - 1);
        int end = mention.place().end();
        boolean owner = phrase.word(end - 1).possessive() && end < phrase.size() && !phrase.isCut(end) && !isFrame(end);
        return owned || owner;
    }

    /** "Peter Smith" where Anna Smith is meant. */
    boolean hasAnotherFirstName(Mention mention) {
        int before = mention.place().start() - 1;
        if (mention.form().kind() != Form.Kind.SURNAME || before < 0 || phrase.isCut(before + 1)) {
            return false;
        }
        Token word = phrase.word(before);
        boolean first = phrase.hasCapitals() ? word.isCapital() && phrase.size() < 4 : phrase.size() == 2;
        return first
                && !word.possessive()
                && !isNamed(before)
                && !isFrame(before)
                && !phrase.isIn(before, Lexicon.TITLES)
                && !phrase.isIn(before, Lexicon.PREPOSITIONS)
                && !phrase.isIn(before, Lexicon.NEGATORS)
                && !expectedWord(mention, word);
    }

    private static boolean expectedWord(Mention mention, Token word) {
        return mention.named().forms().stream()
                .flatMap(form -> form.words().stream())
                .anyMatch(its -> word.spelling().to(its.spelling()) != Spelling.Closeness.OTHER);
    }

    /** Whether other candidates stand beside the name: "Kallas or Smith". */
    boolean listsMore(List<Mention> named) {
        List<Mention.Place> pieces = phrase.pieces(mentions);
        return pieces.size() > 1
                && !isSentence(pieces, named)
                && pieces.stream()
                        .filter(piece -> named.stream().noneMatch(m -> m.place().overlaps(piece)))
                        .anyMatch(this::isCandidate);
    }

    /** In a list the name stands nearly alone; in a sentence other names may stand around it. */
    private boolean isSentence(List<Mention.Place> pieces, List<Mention> named) {
        return pieces.stream()
                .filter(piece -> named.stream().anyMatch(m -> m.place().overlaps(piece)))
                .allMatch(piece -> strangers(piece, named) > 2);
    }

    private long strangers(Mention.Place piece, List<Mention> named) {
        return IntStream.range(piece.start(), piece.end())
                .filter(i -> !isFrame(i) && !phrase.isIn(i, Lexicon.TITLES) && !phrase.isIn(i, Lexicon.PREPOSITIONS))
                .filter(i -> named.stream()
                        .noneMatch(m -> m.place().start() <= i && i < m.place().end()))
                .count();
    }

    private boolean isCandidate(Mention.Place piece) {
        boolean alternative = phrase.isIn(piece.start(), Set.of("or")) || phrase.hasSignBefore(piece.start(), "/|");
        int start = piece.start();
        while (start < piece.end() && isFrame(start)) {
            start++;
        }
        int size = piece.end() - start;
        if (size == 0
                || size > 4
                || phrase.word(start).plain().length() < 2
                || start > piece.start() && phrase.isIn(start - 1, Lexicon.ARTICLES) && !alternative) {
            return false;
        }
        if (phrase.isIn(start, Lexicon.PREPOSITIONS) || phrase.isIn(start, Lexicon.NEGATORS)) {
            return false;
        }
        boolean country = Lexicon.COUNTRIES.contains(phrase.text(new Mention.Place(start, piece.end())));
        boolean name = phrase.hasCapitals() ? phrase.word(start).isCapital() : size <= 2;
        return alternative || name && !country && !phrase.isIn(start, Lexicon.TITLES);
    }

    private boolean isFrame(int index) {
        return phrase.isIn(index, Lexicon.SEPARATORS)
                || phrase.isIn(index, Lexicon.ARTICLES)
                || phrase.isIn(index, Lexicon.FILLERS);
    }
}
