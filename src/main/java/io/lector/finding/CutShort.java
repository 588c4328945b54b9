package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a telling leaves out of its sentence though the point of it stands there. */
final class CutShort {

    /** Verbs of going, which say enough with where to. */
    static final String GOING =
            "go|come|travel|fly|move|return|arrive|walk|drive|sail|run|head|live|work|play|die|serve|study|speak|meet|sit";

    private static final String FAULT = "cut short before what completes it";

    private final ParsedSentence sentence;
    private final List<Integer> told;

    /** @param told indexes of the tokens that are told, in order */
    CutShort(ParsedSentence sentence, List<Integer> told) {
        this.sentence = sentence;
        this.told = told;
    }

    Optional<String> fault() {
        Asides asides = new Asides(sentence, told);
        PointBehindMark behind = new PointBehindMark(sentence, told);
        boolean cut = told.stream()
                .anyMatch(at -> goesOn(at)
                        || behindBrackets(at)
                        || CapitalRun.goesOnBehind(sentence, at) && !told.contains(at + 1)
                        || pointOfTheNext(at)
                        || objectComplement(at)
                        || opensWhatIsNotTold(at)
                        || behind.cut(at)
                        || torn(at)
                        || behindVerb(at) && asides.cutBehind(at)
                        || asides.sampled(at)
                        || Amounts.goesOn(sentence, at) && !told.contains(at + 2));
        return cut ? Optional.of(FAULT) : Optional.empty();
    }

    /** "was quoted in a newspaper saying", "lived in Bergen, where", "the ferry Norhaven: Queen". */
    private boolean opensWhatIsNotTold(int at) {
        if (at < told.get(told.size() - 1)) {
            return false;
        }
        boolean saying = sentence.token(at).tag().equals("VBG")
                && ReportingVerbs.reporting(sentence.token(at).lemma());
        boolean colon = at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).text().equals(":");
        return saying || colon || sentence.token(at).tag().matches("W.*");
    }

    /** "made the ferries, and the piers, safe": the adjective stands behind a comma. */
    private boolean objectComplement(int at) {
        return sentence.token(at).verb()
                && sentence.children(at, "xcomp").stream()
                        .anyMatch(next -> next > at
                                && !told.contains(next)
                                && sentence.token(next).tag().matches("JJ.?|VBN"));
    }

    /** "sank in 2004, with two ferries lost | in ten months": words of what is left out. */
    private boolean torn(int at) {
        if (!sentence.token(at).is("obl") || !told.contains(sentence.token(at).head())) {
            return false;
        }
        int before = sentence.subtree(at).get(0) - 1;
        return before > sentence.token(at).head()
                && !told.contains(before)
                && sentence.token(before).noun()
                && IntStream.range(sentence.token(at).head(), before)
                        .anyMatch(comma -> sentence.token(comma).text().equals(","));
    }

    /** Whether words follow with no mark between. */
    private boolean goesOn(int at) {
        int next = behindMark(at + 1);
        if (!behindVerb(at) || next >= sentence.tokens().size() || told.contains(next)) {
            return false;
        }
        Token token = sentence.token(next);
        boolean opens = token.is("mark", "case", "advcl", "acl", "acl:relcl", "xcomp", "ccomp", "obl")
                || token.tag().matches("TO|IN|MD|W.*");
        boolean ahead = token.text().equals("to") && told.contains(next + 1);
        return opens && !ahead && !token.is("punct", "cc") && !linked(next);
    }

    /** Words in marks that are told may go on behind the mark. */
    private int behindMark(int next) {
        boolean mark = next < sentence.tokens().size()
                && sentence.token(next).text().matches("[”\"]|''")
                && told.contains(next - 1);
        return mark ? next + 1 : next;
    }

    private boolean behindVerb(int at) {
        return told.stream().anyMatch(before -> before <= at && verbal(before));
    }

    /** Whether only a link to the text before follows: "as a result". */
    private boolean linked(int next) {
        return Dangling.LINK
                .matcher(sentence.text(next, Math.min(sentence.tokens().size(), next + 3)))
                .lookingAt();
    }

    private boolean verbal(int at) {
        return sentence.token(at).verb() || sentence.token(at).is("cop", "aux");
    }

    /** "spent 5m crowns ($1m) on ferries": brackets end no phrase. */
    private boolean behindBrackets(int at) {
        int opening = at + 1;
        if (opening >= sentence.tokens().size()
                || !behindVerb(at)
                || told.contains(opening)
                || !sentence.token(opening).text().matches("\\(|-LRB-")) {
            return false;
        }
        return IntStream.range(opening, sentence.tokens().size() - 1)
                .filter(close -> sentence.token(close).text().matches("\\)|-RRB-"))
                .map(close -> close + 1)
                .limit(1)
                .anyMatch(next -> !told.contains(next) && !sentence.token(next).is("punct", "cc"));
    }

    /** "will join the others and build a pier", "has given reasons and told stories that …": the second verb has the point. */
    private boolean pointOfTheNext(int at) {
        if (!sentence.token(at).verb()) {
            return false;
        }
        return sentence.children(at, "conj").stream()
                .filter(next -> next > at && sentence.token(next).verb() && !told.contains(next))
                .filter(next -> sentence.child(next, "nsubj", "nsubj:pass").isEmpty())
                .anyMatch(next -> withoutObject(at, next) || sharing(at, next));
    }

    private boolean withoutObject(int verb, int next) {
        boolean complete = IntStream.range(verb, next)
                .anyMatch(at -> sentence.token(at).head() == verb
                        && sentence.token(at).is("obj", "iobj", "xcomp", "ccomp", "cop", "advcl", "obl:tmod"));
        boolean passive = !sentence.children(verb, "aux:pass", "cop").isEmpty();
        boolean directed = sentence.children(verb, "obl").stream()
                .flatMap(at -> sentence.children(at, "case").stream())
                .anyMatch(lead -> sentence.token(lead).text().matches("to|into|from|on|of|at"));
        return !complete
                && !passive
                && !directed
                && !sentence.token(verb).lemma().matches(GOING);
    }

    /** Whether what is said of the second object holds of a bare first one too. */
    private boolean sharing(int verb, int next) {
        Optional<Integer> first = sentence.child(verb, "obj");
        Optional<Integer> second = sentence.child(next, "obj");
        return first.isPresent()
                && second.isPresent()
                && !sentence.token(first.get()).proper()
                && sentence.children(first.get()).stream()
                        .allMatch(child -> sentence.token(child).is("det"))
                && sentence.child(second.get(), "acl:relcl").isPresent();
    }
}
