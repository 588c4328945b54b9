package io.lector.grading;

import java.util.List;
import java.util.Set;

/** Judges an answer that holds no full name: a part of the right one, a description, or somebody else. */
final class PartialName {

    private static final Set<String> SMALL = Lexicon.words("of for and in on to the a an de la");

    private final Named expected;
    private final List<Named> everyone;

    PartialName(Named expected, List<Named> everyone) {
        this.expected = expected;
        this.everyone = everyone;
    }

    Match read(Phrase typed) {
        if (spellsOut(typed)) {
            return Match.right();
        }
        Overlap best = bestOverlap(expected, typed);
        double rivals = everyone.stream()
                .filter(named -> named != expected)
                .mapToDouble(named -> bestOverlap(named, typed).share())
                .max()
                .orElse(0);
        if (best.share() == 0) {
            return rivals >= 0.5 ? Match.wrong("That is another name than the one asked for.") : nothingShared(typed);
        }
        if (best.contrast() || best.share() < rivals) {
            return Match.wrong("That is another name than the one asked for.");
        }
        if (best.generic() || best.share() == rivals) {
            return Match.unclear("That could mean several; please give the full name.");
        }
        return ofOverlap(best);
    }

    private static Match ofOverlap(Overlap best) {
        if (best.person()) {
            return best.rest() > 0
                    ? Match.wrong("That is another name than the one asked for.")
                    : Match.partly(0.25, "That is only a part of the name.");
        }
        if (best.share() >= 0.75 || best.share() >= 0.5 && best.rest() == 0) {
            return Match.partly(Math.min(0.75, best.share()), "That is a part of the name.");
        }
        return Match.unclear("That has a word of the name; please give the full name.");
    }

    private static Match nothingShared(Phrase typed) {
        if (namesCountry(typed)) {
            return Match.wrong("That is another country.");
        }
        int at = 0;
        while (typed.isIn(at, Lexicon.FILLERS)) {
            at++;
        }
        boolean described = typed.isIn(at, Lexicon.ARTICLES)
                && !typed.word(Math.min(at + 1, typed.size() - 1)).isCapital();
        boolean title = typed.isIn(typed.size() - 1, Lexicon.TITLES);
        return described || title || at == typed.size()
                ? Match.unclear("Please give the name.")
                : Match.wrong("That is another answer than the one asked for.");
    }

    private static boolean namesCountry(Phrase typed) {
        return Lexicon.COUNTRIES.contains(typed.text(new Mention.Place(0, typed.size())));
    }

    /** European Union for an expected EU. */
    private boolean spellsOut(Phrase typed) {
        List<String> acronyms = expected.forms().stream()
                .filter(form -> form.kind() == Form.Kind.GIVEN && form.size() == 1)
                .map(form -> form.words().get(0))
                .filter(Token::isAcronym)
                .map(Token::plain)
                .toList();
        if (acronyms.isEmpty()) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < typed.size(); i++) {
            boolean part = !typed.isIn(i, Lexicon.FILLERS)
                    && (!typed.hasCapitals() || typed.word(i).isCapital());
            if (part && !typed.isIn(i, SMALL)) {
                initials.append(typed.word(i).plain().charAt(0));
            } else if (!typed.isIn(i, SMALL)) {
                initials.append(' ');
            }
        }
        List<String> runs = List.of(initials.toString().strip().split(" +"));
        return acronyms.stream().anyMatch(runs::contains) && runs.size() < 3;
    }

    /**
     * How much of a name was typed.
     *
     * @param share 0..1 of its words
     * @param rest typed words that are no part of it
     * @param generic whether only common nouns such as "union" agree
     * @param contrast whether a word such as "north" stands where the name has its opposite
     */
    private record Overlap(double share, int rest, boolean generic, boolean contrast, boolean person) {
        static final Overlap NONE = new Overlap(0, 0, false, false, false);
    }

    private static Overlap bestOverlap(Named named, Phrase typed) {
        Overlap best = Overlap.NONE;
        for (Form form : named.forms()) {
            if (form.kind() == Form.Kind.GIVEN && form.size() > 1) {
                Overlap overlap = overlap(form, typed);
                best = overlap.share() > best.share() ? overlap : best;
            }
        }
        return best;
    }

    private static Overlap overlap(Form form, Phrase typed) {
        List<Token> content = form.words().stream()
                .filter(word -> !SMALL.contains(word.plain()))
                .toList();
        int found = 0;
        int telling = 0;
        int rest = 0;
        boolean contrast = false;
        for (int i = 0; i < typed.size(); i++) {
            Token word = typed.word(i);
            boolean shared = content.stream()
                    .anyMatch(its -> word.spelling().to(its.spelling()).isMeant());
            found += shared ? 1 : 0;
            telling += shared && !isGeneric(word) ? 1 : 0;
            boolean stray = !shared && word.plain().length() > 1 && !SMALL.contains(word.plain()) && !isFrame(word);
            rest += stray ? 1 : 0;
            contrast |= stray && Lexicon.CONTRASTS.contains(word.plain());
        }
        contrast &= content.stream().anyMatch(word -> Lexicon.CONTRASTS.contains(word.plain()));
        double share = content.isEmpty() ? 0 : Math.min(1, (double) found / content.size());
        return new Overlap(share, rest, telling == 0, contrast, Form.isPerson(form.words()));
    }

    private static boolean isGeneric(Token word) {
        return Lexicon.HEADS.contains(word.plain())
                || Lexicon.TITLES.contains(word.plain())
                || Lexicon.CONTRASTS.contains(word.plain());
    }

    private static boolean isFrame(Token word) {
        return Lexicon.FILLERS.contains(word.plain()) || Lexicon.TITLES.contains(word.plain());
    }
}
