package io.lector.writing;

import io.lector.fact.Action;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Reason;
import io.lector.fact.StatedFact;
import io.lector.language.NumberWords;
import io.lector.language.Prose;
import io.lector.language.Wording;
import io.lector.language.Words;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Two hints to an item: where to look, then something about the answer; never the answer. */
final class Hints {

    private static final double ALIKE = 0.3;

    private final Material material;
    private final boolean typed;

    Hints(Material material) {
        this(material, true);
    }

    private Hints(Material material, boolean typed) {
        this.material = material;
        this.typed = typed;
    }

    /** Hints to a choice, where the first letter of the key would tell it from the other options. */
    static Hints amongOptions(Material material) {
        return new Hints(material, false);
    }

    /** For an item whose answer is what fills a slot. */
    List<String> of(Fact fact, Filler key, String stem) {
        return List.of(
                look(fact) + " The answer is " + kind(key) + ".",
                Optional.of(telling(fact, key, stem))
                        .filter(hint -> typed || !hint.contains("begins with"))
                        .orElseGet(() -> place(fact)));
    }

    /** For an item that is about a statement as a whole. */
    List<String> where(Fact fact, String what) {
        return List.of(look(fact), Prose.joined(place(fact), what));
    }

    private static String place(Fact fact) {
        return "Sentence " + fact.evidence().get(0).sentence() + " of that paragraph tells it.";
    }

    /** "Look at paragraphs 3 and 11 of the article." */
    String look(List<? extends Fact> facts) {
        List<String> numbers = facts.stream()
                .map(Fact::paragraph)
                .distinct()
                .sorted()
                .map(String::valueOf)
                .toList();
        return "Look at paragraph" + (numbers.size() > 1 ? "s " : " ") + Prose.list(numbers) + " of the article.";
    }

    String look(Fact fact) {
        return look(List.of(fact));
    }

    private String kind(Filler key) {
        Filler bare = key instanceof Location location ? location.place() : key;
        if (bare instanceof Mention mention) {
            Entity entity = material.book().entity(mention.entities().get(0));
            boolean several = mention.entities().size() > 1 || entity.plural();
            return entity.type() == EntityType.PERSON
                    ? several ? "a group of people" : "a person"
                    : common(entity)
                            ? "a few words"
                            : several ? "more than one name" : "the name of " + Prose.indefinite(noun(entity));
        }
        if (bare instanceof Phrase phrase) {
            return QuestionWords.general(phrase.type()).equals("person") ? "somebody" : "a few words";
        }
        if (bare instanceof Moment moment) {
            return WhenWords.kind(moment);
        }
        if (bare instanceof Quantity) {
            return "a number";
        }
        return bare instanceof Reason ? "a reason" : bare instanceof Action ? "something to do" : "a statement";
    }

    /** The noun that asks for it, unless one of its names has it. */
    private static String noun(Entity entity) {
        if (entity.standsFor().isPresent()) {
            return "body";
        }
        boolean named = entity.names().stream().anyMatch(name -> Words.contains(name, entity.noun()));
        return named || entity.noun().isBlank() ? QuestionWords.general(entity.type()) : entity.noun();
    }

    private String telling(Fact fact, Filler key, String stem) {
        Filler bare = key instanceof Location location ? location.place() : key;
        if (bare instanceof Mention mention) {
            return material.single(mention)
                    .map(entity -> telling(fact, entity, stem))
                    .orElse("There are " + mention.entities().size() + " names; the first begins with “"
                            + letter(material.book()
                                    .entity(mention.entities().get(0))
                                    .name()) + "”.");
        }
        if (bare instanceof Moment moment) {
            return telling(moment);
        }
        if (bare instanceof Quantity quantity) {
            return telling(quantity);
        }
        String words = bare instanceof Action action
                ? action.words()
                : material.fillers().text(bare);
        return "Sentence " + fact.evidence().get(0).sentence() + " of that paragraph has it; the answer begins with “"
                + letter(words) + "”.";
    }

    /** What else the article says of it, or how its name begins; its role would count as the answer. */
    private String telling(Fact fact, Entity entity, String stem) {
        return material.about(entity, fact.paragraph()).stream()
                .filter(other -> other instanceof StatedFact && !other.id().equals(fact.id()))
                .filter(other -> material.single(other.slots().who()).equals(Optional.of(entity)))
                .filter(other -> !other.slots().did().copular())
                .map(other -> Wording.predicate(material.wording().clause(other.slots())))
                .filter(deed -> !Leaks.names(deed, entity) && Words.likeness(deed, stem) < ALIKE)
                .findFirst()
                .map(deed -> Prose.sentence("the same " + same(entity) + " " + deed))
                .filter(any -> !entity.plural())
                .orElseGet(() -> initial(entity));
    }

    private static String same(Entity entity) {
        return entity.type() == EntityType.PERSON ? "person" : noun(entity);
    }

    private static String initial(Entity entity) {
        return (common(entity) ? "The answer" : "The name") + " begins with “" + letter(entity.name()) + "”.";
    }

    /** Whether it is called by common nouns: "the draft documents". */
    private static boolean common(Entity entity) {
        return Character.isLowerCase(entity.name().codePointAt(0));
    }

    private static String telling(Moment moment) {
        String month = moment.from().getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        int year = moment.from().getYear();
        return switch (moment.granularity()) {
            case DAY ->
                "It was or is a " + moment.from().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " in "
                        + month + ".";
            case WEEK -> "It was or is in " + month + " " + year + ".";
            case MONTH -> "It was or is in the year " + year + ".";
            case YEAR, PERIOD -> "It was or is in the " + year / 10 + "0s.";
        };
    }

    private static String telling(Quantity quantity) {
        if (!quantity.min().equals(quantity.max())) {
            return "It is a range, not a single number.";
        }
        BigDecimal value = quantity.max();
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return "It is a share of the whole.";
        }
        int digits = value.toBigInteger().toString().length();
        return digits == 1
                ? "It is less than ten."
                : "It has " + NumberWords.written(BigDecimal.valueOf(digits)) + " digits.";
    }

    private static String letter(String words) {
        return words.strip()
                .replaceFirst("(?i)^(because of|because|to|that) ", "")
                .replaceFirst("(?i)^(the|a|an) ", "")
                .substring(0, 1);
    }
}
