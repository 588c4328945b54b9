package io.lector.article;

import static io.lector.article.BlockKind.CAPTION;
import static io.lector.article.BlockKind.CREDIT;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of words that belong to a picture: a credit behind them, a near-duplicate beside them, or how they begin. */
final class CaptionSigns {

    static final List<BlockSign> ALL = List.of(
            CaptionSigns::bareCredit,
            CaptionSigns::creditInBrackets,
            CaptionSigns::trailingCredit,
            CaptionSigns::wording,
            CaptionSigns::describedTwice,
            CaptionSigns::repeated);

    private static final int LEAST_CAPTION_WORDS = 5;
    private static final int LINES_OF_THE_TOP = 4;

    private static final String AGENCY =
            "(?:Reuters|AP|A\\.P\\.|Associated Press|AFP|Agence France-Presse|Getty(?: Images)?|EPA(?:-EFE)?|EFE|PA(?: Wire| Media| Images)?"
                    + "|Shutterstock|Bloomberg|Xinhua|TASS|Sputnik|Anadolu(?: Agency)?|Canadian Press|Press Association|Kyodo|Yonhap|DPA|dpa|ANSA|UPI|ZUMA|NurPhoto"
                    + "|Alamy|iStock|Unsplash|Pexels|Pixabay|Wikimedia(?: Commons)?|Flickr|CC[ -]BY[\\w .-]*|Handout|handout|Pool|pool|Supplied|supplied|Submitted|submitted"
                    + "|CBC(?: News)?|BBC(?: News)?|CNN|NBC|ABC|CBS|VOA|NPR|NASA|ESA|USGS|NOAA|Facebook|Instagram|YouTube|Google(?: Maps| Earth)?)";
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:(?:de|van|von|der|al|bin|la|le|el)\\b|\\p{Lu})[\\p{L}.'\u2019-]*){0,4}";
    private static final String OWNER =
            "(?:[Vv]ia |[Cc]ourtesy(?: of)? |[Pp]hoto(?:graph)?s?(?: by| from| courtesy of)?[: ]|[Ii]mages?(?: by| from)?[: ]|[Cc]redits?[: ]|\u00a9 ?|[Ff]ile)";
    private static final Pattern CREDIT_IN_BRACKETS = Pattern.compile(".*[(\\[](?:"
            + "[^()\\[\\]]{0,100}(?:\\b" + AGENCY + "|" + OWNER + ")\\b?[^()\\[\\]]{0,60}"
            + "|" + NAME + "\\s?/\\s?" + NAME + "[^()\\[\\]]{0,60})[)\\]]");
    private static final Pattern NAME_IN_BRACKETS = Pattern.compile(".*[.!?\"\u201d] [(\\[]" + NAME + "[)\\]]");
    private static final Pattern TRAILING_CREDIT = Pattern.compile(".*(?:"
            + "\\b(?:Photo(?:graph)?(?: by| credit| courtesy)?|Image(?: credit| source| courtesy)?|Picture(?: credit)?|Credits?|Courtesy|Source)\\s?[:|]\\s?\\S.{0,80}"
            + "|" + NAME + "\\s?/\\s?(?:[\\p{L} ]{2,30}/)?" + AGENCY + "\\b[\\w /-]{0,25}"
            + "|\\b" + AGENCY + " (?:Photo|photo|via) ?[\\p{L}/ .-]{0,50}"
            + "|[|\u00a9] ?(?:" + AGENCY + "|" + NAME + "/.{2,30}))");
    private static final Pattern BARE_CREDIT = Pattern.compile(
            "(?:" + NAME + "\\s?/\\s?)?(?:" + AGENCY
                    + "|Getty Images)(?: (?:Photo|photo|file photo))?|(?:Image source|Photo|Photograph|Credit|Image)s?(?: by| credit| courtesy of)?\\s?[:,|]?\\s.{2,60}");
    private static final Pattern WORDING =
            Pattern.compile("(?:FILE\\s?(?:PHOTO)?\\s?[-\u2013\u2014:].*|Image caption,? ?.*|Caption:.*"
                    + "|.*\\b(?:[Aa] file (?:photo|picture|image)|[Ii]n this (?:\\w+ )?(?:\\w+ )?(?:photo|photograph|image|picture|frame grab|screengrab|still|handout)\\b|[Ff]ile photo"
                    + "|pictured (?:here|above|below|left|right|in|on|at)|(?:is |are )?(?:seen|shown) here\\b).*"
                    + "|.*\\((?:left|right|centre|center|second from left|second from right|top|bottom)\\).*"
                    + "|(?:[^,.]+), (?:left|right|centre|center|second from (?:left|right)),.*)");

    private CaptionSigns() {}

    static boolean hasCredit(Line line) {
        return line.words() >= LEAST_CAPTION_WORDS
                && (line.matches(CREDIT_IN_BRACKETS)
                        || line.matches(NAME_IN_BRACKETS)
                        || !line.endsSentence() && line.matches(TRAILING_CREDIT));
    }

    private static Optional<Verdict> bareCredit(Neighbourhood at) {
        return !at.line().endsSentence() && at.line().matches(BARE_CREDIT)
                ? Verdict.of(CREDIT, "credits a picture")
                : Optional.empty();
    }

    private static Optional<Verdict> creditInBrackets(Neighbourhood at) {
        Line line = at.line();
        return line.words() >= LEAST_CAPTION_WORDS
                        && (line.matches(CREDIT_IN_BRACKETS) || line.matches(NAME_IN_BRACKETS))
                ? Verdict.of(CAPTION, "ends with a credit in brackets")
                : Optional.empty();
    }

    private static Optional<Verdict> trailingCredit(Neighbourhood at) {
        return hasCredit(at.line()) ? Verdict.of(CAPTION, "ends with the credit of a picture") : Optional.empty();
    }

    private static Optional<Verdict> wording(Neighbourhood at) {
        return at.line().matches(WORDING)
                ? Verdict.of(CAPTION, "speaks of the picture it stands at")
                : Optional.empty();
    }

    private static Optional<Verdict> describedTwice(Neighbourhood at) {
        Line line = at.line();
        return at.nextTo(beside -> beside.nearlyEquals(line) && (hasCredit(beside) || beside.matches(WORDING)))
                ? Verdict.of(CAPTION, "says nearly the same as the caption beside it")
                : Optional.empty();
    }

    /** A body never says the same twice in a row; at the top it may repeat the summary under the headline. */
    private static Optional<Verdict> repeated(Neighbourhood at) {
        Line line = at.line();
        return at.index() >= LINES_OF_THE_TOP && at.nextTo(line::nearlyEquals)
                ? Verdict.of(CAPTION, "says nearly the same as its neighbour, as a picture's description does")
                : Optional.empty();
    }
}
