package io.lector.fact;

import io.lector.language.Nominal;
import io.lector.language.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What fills a slot, in English: entities by their names in full. */
public final class FillerWording {

    /** Shares that are taken "of" something that has an article: "half of its imports". */
    private static final Set<String> SHARES = Set.of(
            "half",
            "most",
            "some",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "a third",
            "a quarter",
            "three-quarters",
            "an eighth",
            "part");

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "their", "his", "her", "this", "these", "those", "all");

    private final FactBook book;

    public FillerWording(FactBook book) {
        this.book = book;
    }

    /** The name in full, with its article where it takes one. */
    public String name(Entity entity) {
        boolean article =
                entity.definite() && !entity.name().toLowerCase(Locale.ROOT).startsWith("the ");
        return article ? "the " + entity.name() : entity.name();
    }

    /** A noun phrase with its number, for subjects and objects. */
    public Nominal nominal(Filler filler) {
        if (filler instanceof Mention mention) {
            List<Entity> entities =
                    mention.entities().stream().map(book::entity).toList();
            boolean plural = entities.size() > 1 || entities.get(0).plural();
            return new Nominal(Prose.list(entities.stream().map(this::name).toList()), plural);
        }
        if (filler instanceof Phrase phrase) {
            return new Nominal(phrase.words(), phrase.plural());
        }
        return Nominal.singular(text(filler));
    }

    /** A noun phrase behind its number: "50,000 to 60,000 volunteers". */
    public Nominal counted(Filler filler, Optional<Quantity> quantity) {
        Nominal counted = nominal(filler);
        if (quantity.isEmpty()) {
            return counted;
        }
        String written = quantity.get().written();
        String text = counted.text();
        boolean share = SHARES.contains(written.toLowerCase(Locale.ROOT)) || written.endsWith("percent");
        boolean determined = DETERMINERS.contains(text.split(" ")[0].toLowerCase(Locale.ROOT));
        String link = (share || determined) && !text.startsWith("of ") ? " of " : " ";
        boolean one = quantity.get().max().compareTo(BigDecimal.ONE) == 0;
        return new Nominal(written + link + text, counted.plural() && !one);
    }

    /** The words of a filler as they stand inside a sentence, with their preposition or conjunction. */
    public String text(Filler filler) {
        if (filler instanceof Mention || filler instanceof Phrase) {
            return nominal(filler).text();
        }
        if (filler instanceof Action action) {
            return "to " + action.words();
        }
        if (filler instanceof Content content) {
            return "that " + content.words();
        }
        if (filler instanceof Quotation quotation) {
            return "“" + quotation.words() + "”";
        }
        if (filler instanceof Moment moment) {
            return MomentWording.adjunct(moment);
        }
        if (filler instanceof Location location) {
            return location.preposition() + " " + text(location.place());
        }
        if (filler instanceof Quantity quantity) {
            return quantity.written().endsWith(quantity.unit())
                    ? quantity.written()
                    : quantity.written() + " " + quantity.unit();
        }
        return text((Reason) filler);
    }

    private static String text(Reason reason) {
        return switch (reason.link()) {
            case BECAUSE -> "because " + reason.words();
            case PURPOSE -> "to " + reason.words();
            case CAUSE -> "because of " + reason.words();
        };
    }
}
