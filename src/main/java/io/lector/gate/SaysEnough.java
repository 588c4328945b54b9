package io.lector.gate;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.question.Cloze;
import io.lector.question.ShortAnswer;
import io.lector.question.TrueFalse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether a stem tells enough of the story for a stranger to know what is asked, and more than that somebody spoke. */
final class SaysEnough {

    /** Content words that tie a stem to its story without any name, number or quotation. */
    private static final int WORDS = 5;

    private static final Pattern QUESTION_NOUN =
            Pattern.compile("(?i)^(?:(?:on|in|at|since|until|to|from) )?(?:which|what) \\p{Ll}+ ");
    /** What anybody does in any story. */
    private static final Set<String> EMPTY = Set.of(
            "speak",
            "talk",
            "comment",
            "react",
            "respond",
            "continue",
            "add",
            "begin",
            "arrive",
            "leave",
            "go",
            "come",
            "happen",
            "appear",
            "agree",
            "remain",
            "say",
            "reply",
            "answer");

    /** Plurals that are somebody's or something's: alone they do not say whose. */
    private static final Set<String> RELATIONAL = Set.of(
            ("symptoms results effects causes benefits findings details figures reports sources supporters opponents"
                            + " critics officials members residents organisers organizers authorities investigators"
                            + " prosecutors ministers leaders colleagues relatives friends parents neighbours neighbors"
                            + " staff bosses managers directors shareholders fans players witnesses victims locals"
                            + " campaigners protesters passengers villagers judges jurors lawyers rescuers doctors workers"
                            + " profits sales shares revenues losses talks negotiations plans proposals measures changes"
                            + " prices costs numbers levels conditions participants visitors guests users customers subscribers applicants listeners viewers increases"
                            + " decreases rises falls locations performances categories others some many most")
                    .split(" "));

    /** One more than those that the article told before. */
    private static final Pattern BESIDES = Pattern.compile(
            "(?i)^(?:(?:an?|the) )?(?:additional|previous|remaining|earlier|another|further|other|such|both|similar|same) .*");

    private SaysEnough() {}

    static Optional<String> check(Case item) {
        boolean asks = item.question() instanceof TrueFalse
                || item.question() instanceof Cloze
                || item.question() instanceof ShortAnswer;
        if (!asks || item.fact().isEmpty()) {
            return Optional.empty();
        }
        Fact fact = item.fact().get();
        return empty(fact).or(() -> bare(fact)).or(() -> untied(item));
    }

    /** "Who spoke?", wherever and whenever it was. */
    private static Optional<String> empty(Fact fact) {
        Slots slots = fact.slots();
        boolean only = List.of(Slot.WHOM, Slot.WHAT, Slot.HOW_MANY, Slot.WHY).stream()
                .allMatch(slot -> slots.filler(slot).isEmpty());
        boolean told =
                slots.filler(Slot.WHERE).isPresent() || slots.filler(Slot.WHEN).isPresent();
        return only && !told && EMPTY.contains(slots.did().verb()) && !(fact instanceof Claim)
                ? Optional.of("\"" + slots.did().verb() + "\" alone says nothing of the story")
                : Optional.empty();
    }

    /** "Symptoms include a cough": whose or of what? */
    private static Optional<String> bare(Fact fact) {
        return fact.slots()
                .filler(Slot.WHO, Phrase.class)
                .map(Phrase::words)
                .filter(words -> RELATIONAL.contains(words.toLowerCase(Locale.ROOT))
                        || BESIDES.matcher(words).matches())
                .map(words -> "\"" + words + "\" does not say whose or which");
    }

    private static Optional<String> untied(Case item) {
        String stem = item.statement();
        if (item.fact().orElseThrow() instanceof Claim) {
            // The speaker's name ties the speaker to the story, not what is said.
            stem = stem.replaceFirst("^.*? that ", "that ");
        }
        String rest = QUESTION_NOUN.matcher(stem).replaceFirst("");
        List<Token> tokens = Words.tokens(rest);
        boolean named =
                tokens.stream().skip(rest.equals(stem) ? 1 : 0).anyMatch(token -> token.capital() || token.number());
        boolean known = !item.knowledge().namedIn(stem).isEmpty();
        Set<String> content = new HashSet<>(Words.content(rest.replaceAll("\\b(?:\\w+sel(?:f|ves)|any|every)\\b", "")));
        return named || known || item.isReadByPeople() || content.size() >= WORDS
                ? Optional.empty()
                : Optional.of("nothing in it says which story it is about");
    }
}
