package io.lector.finding;

import io.lector.fact.Phrase;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import java.util.Optional;
import java.util.regex.Pattern;

/** Scores, places and marks of a contest that is not told, and moves of a match whose outcome is not told. */
final class Contests {

    private static final Pattern CONTEST = Pattern.compile(
            "(?i)\\b(sets?|half|half-time|quarters?|match|matches|games?|(?:semi-?|quarter-?)?finals?"
                    + "|tie|tie-?break|championships?|cup|open|league|tournament|trophy|title|races?|marathon|grand prix|series|olympics"
                    + "|games|election|round|contest|competition|derby|test|goal|try|penalty|minutes?|seconds? half|victory|win|defeat)\\b");
    private static final Pattern PARTIAL = Pattern.compile(
            "(?i)\\b(lead|leads|led|leading|level|trail|trails|trailed|trailing|ahead|behind)\\b.*\\b\\d{1,2}-\\d{1,2}\\b");
    private static final Pattern PLACED = Pattern.compile("(?i)(finish(es|ed)?|came|ended|was placed)( up| joint)?"
            + " (first|second|third|last|ninth|\\p{L}+th)\\b(?! (in|at|of|behind) ).*");
    private static final Pattern MARK = Pattern.compile(
            "(?i).*\\b(season|career|personal|lifetime)(['’]s)? best of [\\d.:]+\\s?(?:m|metres|km|seconds|s)?\\b(?! (?:in|at) ).*");
    private static final Pattern PRIZE = Pattern.compile(
            "(?i)(?:.* )?(?:wins?|won|winning|took|collected|picked up) (?:the )?(?:best|outstanding) \\p{Ll}+(?: \\p{Ll}+){0,2}[.]?");
    private static final Pattern WINNER = Pattern.compile(
            "(?i).*\\bfirst (?:\\p{L}+ ){0,2}(?:winner|champion|finalist|nominee)s?\\b(?! (?:of|at|in) ).*");
    /** Moves that a match has many of. */
    private static final Pattern MOVE = Pattern.compile("(?i)((an?|the|his|her) )?(\\S+ ){0,3}"
            + "(pass|cross|corner|free-kick|free kick|throw-in|header|volley|lob|tackle|line-out|scrum|advantage)"
            + "( (from|to|by|into|off|of|on) .*)?");

    private Contests() {}

    /** @param predicate the telling without its subject */
    static Optional<String> of(Slots slots, String predicate) {
        boolean told = CONTEST.matcher(predicate).find();
        if (PARTIAL.matcher(predicate).find() && !told) {
            return Optional.of("a score of no set or half");
        }
        if (!told
                        && (PLACED.matcher(predicate).matches()
                                || MARK.matcher(predicate).matches()
                                || WINNER.matcher(predicate).matches())
                || PRIZE.matcher(predicate).matches()) {
            return Optional.of("does not tell which contest");
        }
        boolean move = slots.filler(Slot.WHAT, Phrase.class)
                .filter(what -> MOVE.matcher(what.words()).matches())
                .isPresent();
        boolean once = slots.did().tense() == Tense.PAST
                && !slots.did().passive()
                && slots.filler(Slot.WHEN).isEmpty();
        return move && once && !told ? Optional.of("a move of a match, not what came of it") : Optional.empty();
    }
}
