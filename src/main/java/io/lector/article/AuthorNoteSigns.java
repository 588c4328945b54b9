package io.lector.article;

import static io.lector.article.BlockKind.AUTHOR_NOTE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of what is said about the author, or by the editors about the article. */
final class AuthorNoteSigns {

    static final List<BlockSign> ALL = List.of(
            AuthorNoteSigns::title,
            AuthorNoteSigns::belowTitle,
            AuthorNoteSigns::ofTheEditors,
            AuthorNoteSigns::contact,
            AuthorNoteSigns::biography);

    private static final String TITLE = "the title of a note about the author";
    private static final String BELOW = "in the note about the author";
    private static final int LAST_LINES = 6;
    private static final int MOST_NOTE_LINES = 3;
    private static final int MOST_BIOGRAPHY_WORDS = 90;

    private static final Pattern TITLE_WORDS = Pattern.compile(
            "(?i)(?:about|meet) (?:the |our )?(?:authors?|writers?|reporters?|journalists?|contributors?)|authors?|disclosure statement|author bio(?:graphy)?");
    private static final Pattern OF_THE_EDITORS = Pattern.compile(
            "(?i)[(\\[]?(?:editor.?s.? note|correction|corrections and clarifications|clarification|note to readers|publisher.?s note|disclosure|disclaimer)s?\\b\\s?[:\u2013\u2014(-].*"
                    + "|(?:an earlier|a previous) version of this (?:article|story|report)\\b.*"
                    + "|this (?:article|story|report|post|piece) (?:was|has been|is) (?:\\w+ )?(?:amended|updated|corrected|republished|published|adapted|first published|produced|translated)\\b.*");
    private static final Pattern CONTACT = Pattern.compile(
            "(?i).*(?:\\b(?:can be )?(?:reached|contacted) (?:at|on|by|via)\\b|\\[email.protected\\]|\\b[\\w.+-]+@[\\w-]+\\.\\w{2,}|\\bfollow (?:him|her|them|\\p{L}+) (?:on|at)\\b|(?:^|\\s)@\\w{3,}).*");
    private static final String PRESS =
            "(?:reporter|correspondent|journalist|editor|writer|columnist|freelancer?|producer|broadcaster|contributor|photojournalist)";
    private static final Pattern BIOGRAPHY = Pattern.compile(
            "(?:The (?:author|writer)|\\p{Lu}[\\p{L}.'\u2019-]*(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3})(?:,.{2,60},)? (?:(?:is|was) (?:an? |the )?(?:[\\p{L}\\p{N}&'\u2019., -]{0,80})\\b"
                    + PRESS + "\\b|(?:covers|writes|reports|has (?:covered|reported|written)|works)\\b).*");
    private static final Pattern DOES_OR_IS =
            Pattern.compile("(?i)(?:is|was|are|has|have|covers|writes|reports|works|receives|does)\\b.*");

    private AuthorNoteSigns() {}

    private static Optional<Verdict> title(Neighbourhood at) {
        return at.line().matches(TITLE_WORDS) ? Verdict.of(AUTHOR_NOTE, TITLE) : Optional.empty();
    }

    /** To the end of the article in its second half; a box further up is short. */
    private static Optional<Verdict> belowTitle(Neighbourhood at) {
        boolean below = at.followsReason(TITLE) || at.followsReason(BELOW);
        long before = at.above().stream()
                .filter(verdict -> verdict.reason().equals(BELOW))
                .count();
        return below && (at.isInTheSecondHalf() || before < MOST_NOTE_LINES)
                ? Verdict.of(AUTHOR_NOTE, BELOW)
                : Optional.empty();
    }

    private static Optional<Verdict> ofTheEditors(Neighbourhood at) {
        return at.line().matches(OF_THE_EDITORS)
                ? Verdict.of(AUTHOR_NOTE, "speaks about the article itself")
                : Optional.empty();
    }

    private static Optional<Verdict> contact(Neighbourhood at) {
        return at.isAmongTheLast(LAST_LINES) && at.line().matches(CONTACT)
                ? Verdict.of(AUTHOR_NOTE, "says how to reach somebody")
                : Optional.empty();
    }

    private static Optional<Verdict> biography(Neighbourhood at) {
        Line line = at.line();
        boolean fits = at.isAmongTheLast(LAST_LINES) && line.words() <= MOST_BIOGRAPHY_WORDS;
        return fits && (line.matches(BIOGRAPHY) || isAboutTheAuthor(at))
                ? Verdict.of(AUTHOR_NOTE, "says what the author does")
                : Optional.empty();
    }

    private static boolean isAboutTheAuthor(Neighbourhood at) {
        String words = at.line().text();
        return at.author()
                .filter(name -> words.startsWith(name + " "))
                .map(name -> words.substring(name.length() + 1))
                .filter(rest -> DOES_OR_IS.matcher(rest).matches())
                .isPresent();
    }
}
