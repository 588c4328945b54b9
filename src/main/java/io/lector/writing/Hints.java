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
import io.lector.fact.Sameness;
import io.lector.language.NumberWords;
import io.lector.language.Prose;
import io.lector.language.Words;
import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Two hints to an item: where to look, then something about the answer; never the answer. */
final class Hints {

    private final Material material;

    Hints(Material material) {
        this.material = material;
    }

    /** For an item whose answer is what fills a slot. */
    List<String> of(Fact fact, Filler key, String stem) {
        return List.of(look(fact) + " The answer is " + kind(key) + ".", telling(fact, key, stem));
    }

    /** For an item that is about a statement as a whole. */
    List<String> where(Fact fact, String what) {
        return List.of(
                look(fact), "Sentence " + fact.evidence().get(0).sentence() + " of that paragraph tells it. " + what);
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

    private static String noun(Entity entity) {
        return entity.noun().isBlank() ? QuestionWords.general(entity.type()) : entity.noun();
    }

    private String telling(Fact fact, Filler key, String stem) {
        Filler bare = key instanceof Location location ? location.place() : key;
        if (bare instanceof Mention mention) {
            return material.single(mention)
                    .map(entity -> telling(entity, stem))
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

    /** A person's role, unless it counts as an answer itself; of other things where they lie; of all, the initial. */
    private String telling(Entity entity, String stem) {
        String initial = "The name begins with “" + letter(entity.name()) + "”.";
        if (entity.type() == EntityType.PERSON) {
            return entity.role()
                    .filter(role -> Words.covered(role, stem) < 0.6)
                    .filter(role -> Sameness.names(entity).stream().noneMatch(name -> Words.contains(role, name)))
                    .map(role -> "The answer is " + role + ".")
                    .orElse(initial);
        }
        return entity.within()
                .map(material.book()::entity)
                .filter(whole -> entity.type() == EntityType.PLACE && !Leaks.names(stem, whole))
                .filter(whole -> !Leaks.names(whole.name(), entity))
                .map(whole -> "It is in " + material.fillers().name(whole) + ". " + initial)
                .orElse(initial);
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
