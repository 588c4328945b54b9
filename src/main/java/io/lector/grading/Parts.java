package io.lector.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several answers in one: each part is looked for in the pieces that were typed. */
final class Parts {

    /** Pieces that may belong together, as in "Smith, Anna" or "Trinidad and Tobago". */
    private static final int WIDEST = 3;

    private static final int MOST = 40;
    private static final Pattern STRONG = Pattern.compile("[;\\n](?:\\s*(?i:and)\\s)?");
    /** A comma before three digits is within a number. */
    private static final Pattern ANY = Pattern.compile("(?:,(?!\\d{3})|[&+/])(?:\\s*(?i:and)\\s)?|\\s(?i:and)\\s");

    private final List<Expected> parts;

    Parts(List<Expected> parts) {
        this.parts = parts.stream().map(part -> withoutFriends(part, parts)).toList();
    }

    Match read(String typed) {
        List<Piece> pieces = pieces(typed);
        boolean[] used = new boolean[pieces.size()];
        boolean[] wrong = new boolean[pieces.size()];
        double sum = 0;
        int full = 0;
        for (Expected part : parts) {
            Found found = find(part, new Pieces(typed, pieces), used);
            sum += found.fraction();
            full += found.fraction() == 1 ? 1 : 0;
            found.mark(used);
        }
        int extras = 0;
        int given = 0;
        for (int i = 0; i < used.length; i++) {
            String piece = pieces.get(i).in(typed);
            boolean silent = Doubt.without(Tokens.of(piece)).words().isEmpty();
            given += silent ? 0 : 1;
            wrong[i] = !used[i] && !silent && !isKnown(piece);
            extras += wrong[i] ? 1 : 0;
        }
        return verdict(sum, full, extras, given);
    }

    private Match verdict(double sum, int full, int extras, int given) {
        if (given == 0) {
            return Match.unclear("No answer was given.");
        }
        if (full == parts.size() && extras == 0) {
            return Match.right();
        }
        double fraction = Math.min(0.95, (sum - extras) / parts.size());
        if (fraction > 0) {
            return Match.partly(fraction, reason(full, extras));
        }
        return sum > 0 || extras >= parts.size()
                ? Match.wrong(
                        sum > 0 ? "There is more wrong than right in that." : "None of the parts asked for is in that.")
                : Match.unclear("None of the parts asked for could be recognised; please write them apart by commas.");
    }

    private String reason(int full, int extras) {
        String found = full + " of " + parts.size() + " parts found.";
        return extras == 0 ? found : found + " Something in your answer does not belong.";
    }

    /** Where a part was found. @param first the first piece, -1 for none; @param width how many pieces in a row */
    private record Found(int first, int width, double fraction) {
        static final Found NOTHING = new Found(-1, 0, 0);

        void mark(boolean[] used) {
            for (int i = 0; i < width; i++) {
                used[first + i] = true;
            }
        }
    }

    private static Found find(Expected part, Pieces pieces, boolean[] used) {
        Found best = Found.NOTHING;
        for (int width = 1; width <= WIDEST; width++) {
            for (int first = 0; first + width <= used.length; first++) {
                double fraction =
                        isFree(used, first, width, part) ? fraction(part, pieces.text(first, width), width) : 0;
                best = fraction > best.fraction() ? new Found(first, width, fraction) : best;
            }
            if (best.fraction() == 1) {
                return best;
            }
        }
        return best;
    }

    /** One piece may hold several names, but one number or date is not given twice. */
    private static boolean isFree(boolean[] used, int first, int width, Expected part) {
        if (part instanceof Expected.Name) {
            return true;
        }
        for (int i = first; i < first + width; i++) {
            if (used[i]) {
                return false;
            }
        }
        return true;
    }

    private static double fraction(Expected part, String text, int width) {
        Match match = AnswerReader.read(text, part);
        boolean merged = width > 1 && match.outcome() != Match.Outcome.RIGHT;
        return merged ? 0 : match.fraction();
    }

    /** A part said twice, or something that cannot be told: neither counts. */
    private boolean isKnown(String piece) {
        return parts.stream().anyMatch(part -> AnswerReader.read(piece, part).outcome() != Match.Outcome.WRONG);
    }

    /** A stretch of what was typed. @param end exclusive */
    private record Piece(int start, int end) {
        String in(String typed) {
            return typed.substring(start, end);
        }
    }

    private record Pieces(String typed, List<Piece> all) {
        String text(int first, int width) {
            return new Piece(all.get(first).start(), all.get(first + width - 1).end()).in(typed);
        }
    }

    private static List<Piece> pieces(String typed) {
        List<Piece> strong = split(typed, STRONG);
        return strong.size() > 1 ? strong : split(typed, ANY);
    }

    private static List<Piece> split(String typed, Pattern at) {
        List<Piece> pieces = new ArrayList<>();
        Matcher separator = at.matcher(typed);
        int start = 0;
        while (separator.find() && pieces.size() < MOST) {
            add(typed, start, separator.start(), pieces);
            start = separator.end();
        }
        add(typed, start, typed.length(), pieces);
        return pieces;
    }

    private static void add(String typed, int start, int end, List<Piece> pieces) {
        if (!typed.substring(start, end).isBlank()) {
            pieces.add(new Piece(start, end));
        }
    }

    /** Another expected part is no rival here. */
    private static Expected withoutFriends(Expected part, List<Expected> all) {
        if (part instanceof Expected.Name name) {
            return new Expected.Name(name.shown(), name.aliases(), strangers(name.rivals(), all));
        }
        if (part instanceof Expected.Words words) {
            return new Expected.Words(words.shown(), words.aliases(), strangers(words.rivals(), all));
        }
        return part;
    }

    private static List<String> strangers(List<String> rivals, List<Expected> all) {
        return rivals.stream()
                .filter(rival -> all.stream()
                        .noneMatch(part -> AnswerReader.read(rival, part).outcome() == Match.Outcome.RIGHT))
                .toList();
    }
}
