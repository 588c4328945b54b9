package io.lector.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a typed answer with what stands between them. */
final class Phrase {

    private final List<Token> words = new ArrayList<>();
    /** For each word the signs before it. */
    private final List<String> before = new ArrayList<>();

    private final boolean capitals;

    Phrase(Tokens answer) {
        Tokens typed = answer.withoutInnerArticles();
        StringBuilder signs = new StringBuilder();
        for (Token token : typed.all()) {
            if (token.isSign()) {
                signs.append(token.shown());
            } else {
                words.add(token);
                before.add(signs.toString());
                signs.setLength(0);
            }
        }
        capitals = words.stream().anyMatch(word -> word.isWord() && word.isCapital());
    }

    int size() {
        return words.size();
    }

    Token word(int index) {
        return words.get(index);
    }

    boolean isIn(int index, Set<String> list) {
        return index >= 0 && index < size() && list.contains(words.get(index).plain());
    }

    /** Whether there are capitals at all: who types none says nothing by a small letter. */
    boolean hasCapitals() {
        return capitals;
    }

    /** Whether the words of a place belong together as those of the form do. */
    boolean isWhole(Mention.Place place, Form form) {
        for (int i = place.start() + 1; i < place.end(); i++) {
            String signs = before.get(i);
            boolean comma =
                    signs.indexOf(',') >= 0 && form.kind() != Form.Kind.REDUCED && form.kind() != Form.Kind.GIVEN;
            if (comma || signs.indexOf(';') >= 0 || signs.indexOf('\n') >= 0 || signs.indexOf('/') >= 0) {
                return false;
            }
        }
        return form.kind() != Form.Kind.INITIALS || isLoud(place.start());
    }

    /** An acronym is written in capitals unless it is all there is. */
    private boolean isLoud(int index) {
        return words.get(index).isAcronym() || size() <= 2;
    }

    boolean isCut(int index) {
        return index <= 0
                || isIn(index, Lexicon.SEPARATORS)
                || isIn(index - 1, Lexicon.SEPARATORS)
                || before.get(index).chars().anyMatch(sign -> ",;/&|\n+.?!:(".indexOf(sign) >= 0);
    }

    boolean hasSignBefore(int index, String signs) {
        return index > 0 && index < size() && before.get(index).chars().anyMatch(sign -> signs.indexOf(sign) >= 0);
    }

    /** Cut at commas, "and", "or" and the like, but never inside one of the mentions. */
    List<Mention.Place> pieces(List<Mention> whole) {
        List<Mention.Place> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < size(); i++) {
            int at = i;
            boolean inside = whole.stream()
                    .anyMatch(m -> m.place().start() < at && at < m.place().end());
            if (!inside && (isIn(i, Lexicon.SEPARATORS) || hasSignBefore(i, ",;/&|\n+"))) {
                pieces.add(new Mention.Place(start, i));
                start = i;
            }
        }
        pieces.add(new Mention.Place(start, size()));
        return pieces;
    }

    String text(Mention.Place place) {
        StringBuilder text = new StringBuilder();
        words.subList(place.start(), place.end())
                .forEach(word -> text.append(word.plain()).append(' '));
        return text.toString().strip().toLowerCase(Locale.ROOT);
    }
}
