package io.lector.article;

import static io.lector.article.BlockKind.FURNITURE;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Signs of what a page puts around every article: advertisements, buttons, links to other articles, section labels. */
final class FurnitureSigns {

    static final List<BlockSign> ALL = List.of(
            FurnitureSigns::rule,
            FurnitureSigns::advertisement,
            FurnitureSigns::button,
            FurnitureSigns::readingTime,
            FurnitureSigns::label,
            FurnitureSigns::invitation,
            FurnitureSigns::sectionLabel,
            FurnitureSigns::glossary,
            FurnitureSigns::relatedLinks);

    private static final int MOST_LABEL_WORDS = 14;
    private static final int SECTION_LINES = 2;
    private static final String RELATED = "a label of links to other articles";
    private static final String LINK = "among links to other articles";

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|-?30-?|(?i:ends|#+\\s*ends\\s*#*)");
    private static final Pattern ADVERTISEMENT = Pattern.compile(
            "(?i)(skip )?(past )?(article |story )?(advertisement|advertising|advertorial|ad|sponsored( content)?|promoted( content)?|paid post)s?"
                    + "|(article|story) continues below.*|continue reading below.*|continues after.*");
    private static final Pattern BUTTON = Pattern.compile(
            "(?i)(social )?shar(e|ing)( (this|on|via)\\b.{0,40})?|print( (this )?(page|article))?|save( (article|story|for later))?"
                    + "|copy link|link copied!?|e-?mail( (this|article))?|tweet|like|follow|subscribe( now)?|sign (in|up)|log in"
                    + "|(\\d+ |view |show |join the |leave a |post a |see all )?comments?( \\(?\\d+\\)?)?|facebook|twitter|x|whatsapp|linkedin|reddit|bluesky|telegram"
                    + "|back to top|skip to (main )?content|menu|search|close|next|previous|play|pause|mute|loading\\W*|read (the )?(full|more).{0,30}"
                    + "|view (image|photo|gallery|full ?screen|original|in full)s?.{0,20}|show caption|hide caption|expand.{0,20}|open image.{0,30}"
                    + "|listen( to this (article|story))?|text size|translate|download.{0,20}|continue reading");
    private static final Pattern READING_TIME = Pattern.compile(
            "(?i)(estimated |reading time|read time)?\\W*\\d{1,2}[- ]min(ute)?s?( read| to read)?|(reading|read) time\\W.{0,20}");
    private static final Pattern LABEL = Pattern.compile(
            "(?:WATCH|LISTEN|READ|READ MORE|SEE ALSO|MORE|RELATED|VIDEO|PHOTOS?|GALLERY|IN PICTURES|ALSO READ|DON'T MISS|Watch|Listen|Read more|See also|Related|Also read|Read next|Go deeper|Read also)"
                    + "(?: NOW)?\\s*[|:\u2013\u2014>\u00bb].*");
    private static final Pattern BARE_LABEL = Pattern.compile(
            "WATCH(?: NOW| LIVE)?|VIDEO|LISTEN|LIVE|BREAKING(?: NEWS)?|EXCLUSIVE|UPDATED?|READ MORE|Watch|Video|Live|Exclusive");
    private static final Pattern INVITATION = Pattern.compile(
            "(?i).*\\b(sign up (for|to)|subscribe to|follow us on|join our|download (our|the) app|get (our|the) (daily|weekly|latest|newsletter)"
                    + "|click here|support our journalism|newsletters?\\b.{0,30}\\binbox|all rights reserved|have your say|share your (story|thoughts|views)"
                    + "|write to us in the comments|we want to hear from you|contact our newsdesk|enable javascript|accept (all )?cookies|your browser)\\b.*");
    private static final int MOST_INVITATION_WORDS = 40;
    private static final Pattern COPYRIGHT = Pattern.compile("(?i)(\u00a9|\\(c\\)|copyright\\b).{0,120}");
    private static final Pattern KICKER =
            Pattern.compile("\\p{Lu}[\\p{L}&' ]{1,30}\\s?[\u00b7\u2022|/>\u203a]\\s?\\p{Lu}[\\p{L}&' ]{1,30}");
    private static final Pattern SECTION = Pattern.compile(
            "(?i)(home|news|world|world news|politics|business|opinion|analysis|explainer|fact check|health|science|technology|tech|sports?|culture|entertainment"
                    + "|environment|climate|education|economy|travel|lifestyle|top stor(y|ies)|local|national|international|u\\.?s\\.?( news)?|uk( news)?|canada|europe|asia|africa|middle east|americas)");
    private static final Pattern GLOSSARY_TITLE =
            Pattern.compile("(?i)words in this (story|article)|vocabulary|glossary|word list");
    private static final Pattern GLOSSARY = Pattern.compile(
            "\\p{L}[\\p{L}' -]{1,40}\\s?[\u2013\u2014-]{1,2}\\s?\\(?(n|v|adj|adv|prep|phr|expression|phrasal verb|idiom)\\b\\.?\\)?.*");
    private static final Pattern RELATED_TITLE = Pattern.compile(
            "(?i)(related|recommended|suggested)( (stor(y|ies)|articles?|coverage|content|links?|topics?|reading|news|for you))?|more (on|from|in) (this|the|our|[\\p{L} ]{2,30})( story)?"
                    + "|more (stories|news|coverage|like this)|most (read|popular|viewed)|trending( now)?|you (may|might) (also )?(like|be interested in)|(also|further|read) (read|reading|next)|see also|top stories|latest( news| stories)?|don.t miss|editor.?s.? picks|up next|next article|explore more|topics|tags|around the web|in this (story|article)");

    private FurnitureSigns() {}

    private static Optional<Verdict> rule(Neighbourhood at) {
        return at.line().matches(NO_WORDS)
                ? Verdict.of(FURNITURE, "a rule or an end mark, no words")
                : Optional.empty();
    }

    private static Optional<Verdict> advertisement(Neighbourhood at) {
        return at.line().matches(ADVERTISEMENT) ? Verdict.of(FURNITURE, "marks an advertisement") : Optional.empty();
    }

    private static Optional<Verdict> button(Neighbourhood at) {
        return at.line().matches(BUTTON) ? Verdict.of(FURNITURE, "the label of a button") : Optional.empty();
    }

    private static Optional<Verdict> readingTime(Neighbourhood at) {
        return at.line().matches(READING_TIME) ? Verdict.of(FURNITURE, "a reading time") : Optional.empty();
    }

    private static Optional<Verdict> label(Neighbourhood at) {
        Line line = at.line();
        boolean announces = line.matches(LABEL) && !line.hasSentenceInside();
        return announces || line.matches(BARE_LABEL)
                ? Verdict.of(FURNITURE, "announces a link, a video or another article")
                : Optional.empty();
    }

    private static Optional<Verdict> invitation(Neighbourhood at) {
        Line line = at.line();
        boolean invites = line.words() <= MOST_INVITATION_WORDS && line.matches(INVITATION);
        return invites || line.matches(COPYRIGHT)
                ? Verdict.of(FURNITURE, "speaks to the visitor of the page")
                : Optional.empty();
    }

    private static Optional<Verdict> sectionLabel(Neighbourhood at) {
        boolean atTheTop = at.index() < SECTION_LINES;
        return atTheTop && (at.line().matches(KICKER) || at.line().matches(SECTION))
                ? Verdict.of(FURNITURE, "the name of a section above the headline")
                : Optional.empty();
    }

    private static Optional<Verdict> glossary(Neighbourhood at) {
        return at.line().matches(GLOSSARY) || at.line().matches(GLOSSARY_TITLE)
                ? Verdict.of(FURNITURE, "explains a word to learners")
                : Optional.empty();
    }

    private static Optional<Verdict> relatedLinks(Neighbourhood at) {
        if (at.line().matches(RELATED_TITLE)) {
            return Verdict.of(FURNITURE, RELATED);
        }
        boolean below = at.followsReason(RELATED) || at.followsReason(LINK);
        return below && at.line().isLabel(MOST_LABEL_WORDS) ? Verdict.of(FURNITURE, LINK) : Optional.empty();
    }
}
