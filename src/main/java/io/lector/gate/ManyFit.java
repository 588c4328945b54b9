package io.lector.gate;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deed or an office of so many that whoever is asked for is not the only right answer: "died in May 1998". */
final class ManyFit {

    private static final Set<String> OF_EVERYBODY = Set.of("die", "bear", "retire", "marry", "graduate");
    private static final Set<String> OF_MEMBERS =
            Set.of("play", "support", "work", "attend", "study", "serve", "live", "join");
    private static final Set<String> OF_OWNERS =
            Set.of("have", "get", "win", "receive", "own", "hold", "earn", "make", "take");

    /** Words behind the verb, when nothing else tells which one. */
    private static final int FEW = 2;

    private static final int WORDS_OF_THING = 3;
    /** A larger number tells whose it is. */
    private static final BigDecimal A_DOZEN = BigDecimal.valueOf(12);

    private static final Pattern SMALL = Pattern.compile("\\d|1[0-2]");
    private static final Pattern INDEFINITE = Pattern.compile("(?:an?|some|several|many) .*|[^\\p{Lu}]*s");
    private static final Pattern TEAM = Pattern.compile(
            "(?i)^(?:the )?(?:(?:former|head|assistant) )*(?:coach|captain|manager|skipper|boss) of (.+)$");

    private static final Pattern CONTEST = Pattern.compile(
            "(?i)\\b(?:cup|open|league|nations|olympics?|games|championships?|slam|ashes|tour|tests?|rugby|cricket|football"
                    + "|tennis|hockey|basketball|athletics)\\b");

    private ManyFit() {}

    static Optional<String> check(Case item) {
        String itemClass = item.candidate().itemClass();
        boolean typed = itemClass.equals("cloze/name") || itemClass.equals("short-answer/who");
        boolean who = typed && item.slot().filter(slot -> slot == Slot.WHO).isPresent();
        return item.fact()
                .filter(any -> who)
                .filter(fact -> everybodys(fact.slots())
                        || members(item, fact.slots())
                        || owners(fact.slots())
                        || doneTo(fact.slots())
                        || anyones(item, fact.slots())
                        || unknownTeam(item, fact.slots()))
                .map(fact -> "many others fit \"" + fact.slots().did().verb() + "\"");
    }

    private static boolean without(Slots slots, Slot... none) {
        return List.of(none).stream().allMatch(slot -> slots.filler(slot).isEmpty());
    }

    private static boolean everybodys(Slots slots) {
        return OF_EVERYBODY.contains(slots.did().verb())
                && without(slots, Slot.WHAT, Slot.WHOM, Slot.WHY, Slot.HOW_MANY, Slot.HOW);
    }

    /** "was bought in 2004": by whom, from whom? */
    private static boolean doneTo(Slots slots) {
        return slots.did().passive()
                && slots.fillers().size() == (slots.filler(Slot.WHEN).isPresent() ? 2 : 1);
    }

    /** "belonged to a group of painters", or "failed to moor two ships": no name, no time, a number of a few. */
    private static boolean anyones(Case item, Slots slots) {
        String rest = asked(item);
        List<Token> tokens = Words.tokens(rest);
        boolean few = tokens.stream().anyMatch(Token::number)
                && tokens.stream().filter(Token::number).allMatch(token -> SMALL.matcher(token.word())
                        .matches());
        boolean named = tokens.stream().anyMatch(Token::capital);
        boolean plain = few
                && !named
                && without(slots, Slot.WHEN, Slot.WHERE)
                && Words.content(rest).size() <= FEW + 2;
        return slots.did().verb().equals("belong") || plain;
    }

    private static String asked(Case item) {
        return item.stem().replaceFirst("^(?:Who|Which \\p{L}+|_+)", "");
    }

    /** "played for a club", at some time. */
    private static boolean members(Case item, Slots slots) {
        return OF_MEMBERS.contains(slots.did().verb())
                && without(slots, Slot.WHEN, Slot.HOW_MANY, Slot.WHY)
                && Words.content(asked(item)).size() <= FEW + 1;
    }

    /** "won a prize", "has two harbours", whenever it was. */
    private static boolean owners(Slots slots) {
        Optional<String> what = slots.filler(Slot.WHAT, Phrase.class).map(Phrase::words);
        Optional<Quantity> number = slots.filler(Slot.HOW_MANY, Quantity.class);
        boolean few =
                number.filter(quantity -> quantity.max().compareTo(A_DOZEN) < 0).isPresent();
        boolean open = what.filter(words -> number.isEmpty()
                        ? INDEFINITE.matcher(words).matches()
                        : few && words.chars().noneMatch(Character::isUpperCase))
                .filter(words -> Words.content(words).size() <= WORDS_OF_THING)
                .isPresent();
        return open
                && OF_OWNERS.contains(slots.did().verb())
                && without(slots, Slot.WHOM, Slot.WHERE, Slot.WHY, Slot.HOW);
    }

    /** "The coach of Norway": in which sport? */
    private static boolean unknownTeam(Case item, Slots slots) {
        Filler what = slots.filler(Slot.WHAT).orElse(slots.who());
        Matcher team = TEAM.matcher(what instanceof Phrase phrase ? phrase.words() : "");
        return slots.did().copular()
                && team.matches()
                && !CONTEST.matcher(item.knowledge().title()).find()
                && item.knowledge().namedIn(team.group(1)).stream()
                        .flatMap(id -> item.knowledge().entity(id).stream())
                        .anyMatch(entity -> entity.type() == EntityType.PLACE);
    }
}
