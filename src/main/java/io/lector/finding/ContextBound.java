package io.lector.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words that mean something only in their article: a time of the reader's, somebody's "I", a name cut short. */
final class ContextBound {

    private record Fault(Pattern words, String reason) {
        Fault(String words, String reason) {
            this(Pattern.compile(words), reason);
        }
    }

    private static final List<Fault> FAULTS = List.of(
            new Fault(
                    "(?i)\\b((in|over|during|for|of) (the )?(recent|coming|last|past|next) ((few|several|couple of|\\w+) )?"
                            + "(days|weeks|months|years|decades)|recently|lately|currently|so far|nowadays|these days"
                            + "|at present|at the moment|(?<!up )to date|as yet|of late|until now|right now)\\b",
                    "a time that is the reader's"),
            new Fault(
                    "\\bthe (?:\\p{Lu}\\p{L}+ )+(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many) times\\b",
                    "a name cut short"),
            new Fault(
                    "(?i)\\b(?:\\p{Ll}+ed that|this|these|those) (?!of\\b|in\\b)\\p{Ll}{4,}[.]?$",
                    "points back at what was told before"),
            new Fault(
                    "(?i)\\b(to|at|for|during|after|before) one (gig|show|concert|match|game|event|meeting|party|performance"
                            + "|screening|race|session|visit|interview)\\b(?! (of|by|for|with|in which|where|between|against))",
                    "one of whose"),
            new Fault("(?i)\\bfor (his|her|its|their) part\\b", "a link to the text before"),
            new Fault(
                    "\\b[Tt]he (?:\\S+ )?(?:leg|tie|replay|rematch)\\b(?! (?:of|against|between|with) )",
                    "a part of a contest that is not told"),
            new Fault(
                    "(?i)\\b(?:suffer|sustain)(?:s|ed)? the (?!same|worst|first|loss|effects|consequences|most)\\p{Ll}+\\b(?! of\\b)",
                    "points back at what was told before"),
            new Fault(
                    "(?i)\\b(?:is|are|was|were|been|be) in (?:\\p{Ll}+ )?(?:talks|negotiations|discussions)\\b"
                            + "(?!.*\\b(?:on|about|over|to|for|regarding|concerning)\\b)",
                    "does not tell what is talked about"),
            new Fault(
                    "(?i)\\bthe (?:rest|remainder) of (?:\\S+ ){0,3}?(?:year|season|month|week|day|match|game|decade|tour)\\b"
                            + "(?!.*\\b\\d{4}\\b)",
                    "does not tell the rest from when on"),
            new Fault(
                    "(?i)\\b(?:but|and|or) (?:had|has|have|was|were|is|are|did|does|do|will|would)[.]?$",
                    "broken off behind a link"),
            new Fault("\\bI\\b|(?i:\\b(me|my|mine|myself)\\b)", "somebody's \"I\""),
            new Fault(
                    "(?i)\\b(phase|stage|step|round|heat|leg|lot|block|unit|exhibit|section|clause|paragraph|part) "
                            + "(one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}|[ivx]+)\\b(?! of)",
                    "a number that only the article explains"),
            new Fault(
                    "\\b[Tt]he (Committee|Council|Commission|Board|Department|Ministry|Authority|Agency|Trust|Foundation"
                            + "|Society|Association|Institute|Party|University|College|Company|Union|Fund|Group|Court"
                            + "|Tribunal|Federation|League|Club|Centre|Center|Office|Bureau|Panel|Inquiry|Assembly|Agreement"
                            + "|Treaty|Act|Bill|Report|Programme|Program|Project|Plan)\\b(?!( (of|for|on|and|in|to)| ?['’]s)? \\p{Lu})"
                            + "(?! (of|for|on|to|against) )",
                    "a name cut short"),
            new Fault(
                    "(?i)\\bthe (\\w+|\\d+)-(minute|hour|day|night|week|month|year)(?!-old)(-long)? "
                            + "(tour|visit|trip|meeting|summit|conference|event|festival|strike|campaign|journey|mission|talks"
                            + "|trial|siege|match|race|operation|session|search|period|deal|contract|project|programme|program)\\b",
                    "only its length is told"));

    private ContextBound() {}

    /** Why the words cannot be told away from their article. */
    static Optional<String> fault(String words) {
        return BrokenWords.fault(words).or(() -> FAULTS.stream()
                .filter(fault -> fault.words().matcher(words).find())
                .findFirst()
                .map(Fault::reason));
    }
}
