package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/** Nouns that are always of, in or about something, and whether a telling says of what: a stake, talks, a move, sales. */
final class Relational {

    private static final Set<String> PARTS = Set.of(
            "stake", "share", "portion", "nomination", "sequel", "remake", "copy", "excerpt", "extract", "remainder");
    /** What goes on about something. */
    private static final Set<String> EVENTS = Set.of(("audition proceeding talk rehearsal negotiation production sale"
                    + " application admission registration hearing nomination discussion construction work")
            .split(" "));

    private static final Set<String> PHASES =
            Set.of(("begin start end continue resume open close finish commence stop reopen").split(" "));
    /** What somebody has, and as a bare plural may be anybody's. */
    private static final Set<String> OWNED =
            Set.of("product", "sale", "share", "profit", "revenue", "result", "earnings", "loss", "turnover", "brand");
    /** Nouns that stand for what is told elsewhere. */
    private static final Set<String> SHELLS =
            Set.of(("list move plan proposal decision step scheme measure change approach comment remark sentiment"
                            + " announcement switch changeover initiative suggestion recommendation amendment reform")
                    .split(" "));

    /** Of somebody: what the somebody did is not told. */
    private static final String REACTIONS = "move|decision|announcement";

    private static final Set<String> GENERIC =
            Set.of(("initiative issue problem project factor area question topic option reason thing point aspect")
                    .split(" "));

    /** What somebody has in something. */
    private static final Set<String> BENT = Set.of("interest", "involvement", "commitment", "enthusiasm", "reluctance");
    /** Who belongs to a body. */
    private static final Set<String> BELONGING =
            Set.of("member", "delegate", "participant", "panellist", "panelist", "attendee", "contestant", "entrant");

    private static final String VAGUE = "several|various|some|many|few|other|numerous|certain|different";
    private static final String LINKS =
            "of|in|for|on|about|with|between|to|against|over|by|from|at|that|where|when|among";

    private final ParsedSentence sentence;
    private final List<Integer> told;

    /** @param told indexes of the tokens that are told, in order */
    Relational(ParsedSentence sentence, List<Integer> told) {
        this.sentence = sentence;
        this.told = told;
    }

    /** @param said whether it is somebody's claim, whose things a bare plural may be */
    Optional<String> lack(boolean said) {
        IntPredicate open =
                at -> part(at) || event(at) || !said && owned(at) || shell(at) || ofAll(at) || bent(at) || ofSome(at);
        return told.stream()
                .filter(at -> sentence.token(at).noun() && !sentence.token(at).proper() && !goesOn(at))
                .filter(open::test)
                .findFirst()
                .map(at -> "\"" + sentence.token(at).text() + "\" of or about what");
    }

    private String lemma(int at) {
        return sentence.token(at).lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether the next word is a noun too: "a decision making process". */
    private boolean goesOn(int at) {
        return told.contains(at + 1)
                && (sentence.token(at + 1).noun()
                        || sentence.token(at + 1).tag().equals("VBG"));
    }

    private boolean subject(int at) {
        return sentence.token(at).is("nsubj", "nsubj:pass");
    }

    private boolean object(int at) {
        return sentence.token(at).is("obj");
    }

    private boolean has(int at, String... relations) {
        return sentence.children(at, relations).stream().anyMatch(told::contains);
    }

    /** Whether it is told of what: by a complement, by a name before it, or by what stands right behind it. */
    private boolean complete(int at) {
        return has(at, "nmod", "acl", "acl:relcl", "appos", "ccomp", "conj")
                || sentence.children(at, "compound", "amod").stream().anyMatch(this::naming)
                || told.contains(at + 1) && sentence.token(at + 1).text().matches("(?i)" + LINKS);
    }

    private boolean naming(int at) {
        Token token = sentence.token(at);
        return token.proper() || Gazetteer.byAdjective(token.text()).isPresent();
    }

    private boolean part(int at) {
        boolean ofIt = has(at, "nmod:poss", "acl", "acl:relcl")
                || sentence.children(at, "compound", "amod").stream().anyMatch(this::naming)
                || sentence.children(at, "nmod").stream().filter(told::contains).anyMatch(of -> sentence.child(
                                of, "case")
                        .filter(link -> sentence.token(link).text().matches("of|in|for|to|from|at"))
                        .isPresent())
                || told.contains(at + 1) && sentence.token(at + 1).text().matches("of|in|for|at");
        return PARTS.contains(lemma(at))
                && !has(at, "nummod")
                && (object(at) || subject(at))
                && (!lemma(at).equals("share") || !sentence.token(at).plural())
                && !ofIt;
    }

    /** "Auditions begin", "opened proceedings". */
    private boolean event(int at) {
        String verb =
                sentence.token(at).head() < 0 ? "" : lemma(sentence.token(at).head());
        boolean bare = !has(at, "det", "nmod:poss") && PHASES.contains(verb);
        if (bare && object(at) && lemma(at).startsWith("proceeding")) {
            return true;
        }
        boolean going = EVENTS.contains(lemma(at))
                || sentence.token(at).tag().equals("NN") && lemma(at).endsWith("ing");
        boolean linked = at + 1 < sentence.tokens().size() && has(at, "nmod", "acl", "acl:relcl", "conj");
        return bare
                && subject(at)
                && going
                && !linked
                && sentence.children(at, "compound", "amod").stream().noneMatch(this::naming);
    }

    /** "Leading products": whose? */
    private boolean owned(int at) {
        return OWNED.contains(lemma(at))
                && subject(at)
                && sentence.token(at).plural()
                && !complete(at)
                && !has(at, "det", "nmod:poss", "compound", "nummod");
    }

    /** "An open-ended list", "the mayor's move", "any changeover", "several initiatives". */
    private boolean shell(int at) {
        boolean vague = sentence.children(at, "amod", "det").stream()
                .anyMatch(before -> sentence.token(before).text().matches("(?i)" + VAGUE));
        boolean any = sentence.child(at, "det")
                .filter(det -> sentence.token(det).text().equalsIgnoreCase("any"))
                .isPresent();
        boolean the = sentence.child(at, "det")
                .filter(det -> sentence.token(det).text().matches("(?i)the|this|that"))
                .isPresent();
        boolean noun = SHELLS.contains(lemma(at)) || vague && GENERIC.contains(lemma(at));
        boolean somebodys = has(at, "nmod:poss");
        return noun
                && !the
                && !(somebodys && !lemma(at).matches(REACTIONS))
                && (object(at) || subject(at) || any)
                && !has(at, "compound", "nummod")
                && !complete(at)
                && !unfolded(at);
    }

    /** "A plan was made to build": the verb tells what it is. */
    private boolean unfolded(int at) {
        int verb = sentence.token(at).head();
        return sentence.token(at).is("nsubj:pass") && verb >= 0 && has(verb, "xcomp", "ccomp", "advcl")
                || object(at) && has(verb, "xcomp", "ccomp");
    }

    /** "Every song is sad": every one of which? */
    private boolean ofAll(int at) {
        boolean all = sentence.child(at, "det")
                .filter(det -> sentence.token(det).text().matches("(?i)every|each"))
                .isPresent();
        int head = sentence.token(at).head();
        return all
                && subject(at)
                && head >= 0
                && has(head, "cop")
                && NounPhrases.type(sentence.token(at)) == EntityType.THING
                && !complete(at);
    }

    /** "His interest goes beyond that": in what? */
    private boolean bent(int at) {
        return BENT.contains(lemma(at))
                && !sentence.token(at).plural()
                && subject(at)
                && has(at, "nmod:poss")
                && !has(at, "compound")
                && !complete(at);
    }

    /** "Some panel members": of which panel? */
    private boolean ofSome(int at) {
        boolean some = sentence.children(at, "det", "amod").stream()
                .anyMatch(before -> sentence.token(before).text().matches("(?i)" + VAGUE));
        return some && BELONGING.contains(lemma(at)) && subject(at) && !complete(at);
    }
}
