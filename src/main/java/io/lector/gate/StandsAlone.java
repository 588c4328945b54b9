package io.lector.gate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a stem is understood by somebody who has not got the article in view. */
final class StandsAlone {

    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?i)^(?:in|before|after|during|while|despite|at|on|with|by|as|although|since|for|to|from|under|unlike)\\b.*");
    private static final Pattern EXPLETIVE = Pattern.compile(
            "(?i)(?:^|.*\\b)(?:it (?:is|was|will be|would be|has been|had been|takes|took|seems|seemed)"
                    + "|(?:is|was|does|did|would|will) it(?: be| been| mean| called| take)?)\\b.*\\b(?:to|that|for|since|before|until|like|when|if|who)\\b.*");
    private static final Set<String> AUXILIARIES = Set.of(
            "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could",
            "should", "may", "might");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> META = Set.of("article", "text", "story", "passage", "report", "question");
    private static final Set<String> DETERMINERS = Set.of("a", "an", "some", "each", "every", "many", "several");

    private StandsAlone() {}

    static Optional<String> check(Case item) {
        String stem = TextRules.unquoted(item.stem());
        List<Token> tokens = Words.tokens(stem);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<String> open = open(item, stem, tokens, at);
            if (open.isPresent()) {
                return open;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> open(Case item, String stem, List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        boolean pointsBack = Anaphors.READER.contains(word)
                || Anaphors.POINTING.contains(word) && !chosen(tokens, at) && !shown(item, word)
                || Anaphors.LINKING.contains(word) && !compared(tokens, at)
                || Anaphors.PERSONAL.contains(word) && !hasPerson(item, stem, tokens, at)
                || Anaphors.NEUTER.contains(word) && !hasThing(item, stem, tokens, at);
        if (pointsBack) {
            return Optional.of("\"" + tokens.get(at).text() + "\" points at something outside the stem");
        }
        return word.equals("the") ? DefiniteNoun.check(item, stem, tokens, at) : Optional.empty();
    }

    /** "Put these events in order": what is meant follows as options. */
    private static boolean shown(Case item, String word) {
        boolean follows =
                !item.face().options().isEmpty() || !item.face().told().isEmpty();
        return word.equals("these") && follows;
    }

    /** "Which of these", "those who", "this article". */
    private static boolean chosen(List<Token> tokens, int at) {
        if (at + 1 < tokens.size() && META.contains(tokens.get(at + 1).word())) {
            return true;
        }
        boolean picked = at > 0 && tokens.get(at - 1).word().equals("of") && at > 1;
        boolean told = at + 1 < tokens.size()
                && Set.of("who", "that", "which", "of", "in")
                        .contains(tokens.get(at + 1).word());
        return picked
                        && Set.of("which", "one", "what", "2", "3", "who")
                                .contains(tokens.get(at - 2).word())
                || told && tokens.get(at).word().equals("those");
    }

    /** "Earlier than", "three days later", "later in 2024", "instead of". */
    private static boolean compared(List<Token> tokens, int at) {
        boolean completed = at + 1 < tokens.size()
                && Set.of("than", "of", "in", "to", "known", "called", "named")
                        .contains(tokens.get(at + 1).word());
        boolean measured = at > 1 && tokens.get(at - 2).number();
        return completed || measured;
    }

    private static boolean hasPerson(Case item, String stem, List<Token> tokens, int at) {
        for (int before = 0; before < at; before++) {
            if (subjectWho(tokens, before, at) || refers(tokens, before) || several(tokens, before, at)) {
                return true;
            }
        }
        return named(item, stem, tokens, at);
    }

    /** A plural before "they" or "their"; and "someone". */
    private static boolean several(List<Token> tokens, int at, int pronoun) {
        String word = tokens.get(at).word();
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") && !Words.isFunction(word);
        return tokens.get(pronoun).word().startsWith("the") && plural
                || Set.of("someone", "somebody", "anyone", "everyone").contains(word);
    }

    /** "Who said that he …" and "Who is proud of his …", but not "Who did he …". */
    private static boolean subjectWho(List<Token> tokens, int at, int pronoun) {
        boolean asks = Set.of("who", "which", "what").contains(tokens.get(at).word());
        if (!asks || at + 1 >= pronoun) {
            return false;
        }
        String next = tokens.get(at + 1).word();
        boolean subject = !AUXILIARIES.contains(next) || !DO.contains(next) && at + 2 < pronoun;
        return subject && !tokens.get(at).word().equals("what");
    }

    private static boolean hasThing(Case item, String stem, List<Token> tokens, int at) {
        boolean possessive = tokens.get(at).word().equals("its");
        if (!possessive && EXPLETIVE.matcher(stem).matches()) {
            return true;
        }
        for (int before = 0; before < at; before++) {
            if (refers(tokens, before) || subjectWho(tokens, before, at)) {
                return true;
            }
        }
        return named(item, stem, tokens, at);
    }

    /** A name or a noun phrase that a later pronoun can mean. */
    private static boolean refers(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        boolean blank = token.text().startsWith("_");
        boolean name = at > 0 && token.capital() && !token.text().equals("I");
        boolean phrase = (DETERMINERS.contains(token.word()) || token.word().equals("the") || token.number())
                && at + 1 < tokens.size();
        return name || phrase || blank;
    }

    /** A name at the start of the stem, or after the pronoun when the stem begins with a side clause. */
    private static boolean named(Case item, String stem, List<Token> tokens, int at) {
        String before = stem.substring(0, tokens.get(at).start());
        if (!item.knowledge().namedIn(before).isEmpty() || tokens.get(0).text().endsWith("'s")) {
            return true;
        }
        boolean later = tokens.subList(at, tokens.size()).stream().anyMatch(Token::capital);
        boolean firstIsName = at > 1
                && tokens.get(0).capital()
                && !Words.isFunction(tokens.get(0).word());
        return firstIsName || later && SUBORDINATE.matcher(stem).matches();
    }
}
