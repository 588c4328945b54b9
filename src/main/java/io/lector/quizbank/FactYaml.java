package io.lector.quizbank;

import static io.lector.quizbank.EntityYaml.putIf;
import static io.lector.quizbank.EntityYaml.putUnlessEmpty;
import static io.lector.quizbank.EntityYaml.word;

import io.lector.fact.Action;
import io.lector.fact.Claim;
import io.lector.fact.Content;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Quantity;
import io.lector.fact.Quotation;
import io.lector.fact.Reason;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A fact as {@code facts.yaml} writes it: {@link FactsFile} the other way. */
final class FactYaml {

    private FactYaml() {}

    static Map<String, Object> of(Fact fact) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", fact.id());
        if (fact instanceof Claim claim) {
            fields.put("said", said(claim.said()));
        }
        fields.put("who", filler(fact.slots().who()));
        fields.put("did", predicate(fact.slots().did()));
        for (Slot slot : Slot.values()) {
            if (slot != Slot.WHO) {
                fact.slots().filler(slot).ifPresent(filler -> fields.put(FactsFile.field(slot), filler(slot, filler)));
            }
        }
        fields.put("evidence", EntityYaml.evidence(fact.evidence()));
        return fields;
    }

    private static Map<String, Object> said(Said said) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("speaker", filler(said.speaker()));
        fields.put("verb", said.verb());
        said.when().ifPresent(when -> fields.put("when", filler(when)));
        said.where().ifPresent(where -> fields.put("where", filler(where)));
        return fields;
    }

    private static Map<String, Object> predicate(Predicate did) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("verb", did.verb());
        putUnlessEmpty(fields, "particle", did.particle());
        fields.put("tense", word(did.tense()));
        putUnlessEmpty(fields, "modal", did.modal());
        putUnlessEmpty(fields, "adverb", did.adverb());
        putIf(fields, "perfect", did.perfect());
        putIf(fields, "progressive", did.progressive());
        putIf(fields, "passive", did.passive());
        putIf(fields, "negated", did.negated());
        return fields;
    }

    private static Object filler(Slot slot, Filler filler) {
        return slot == Slot.HOW && filler instanceof Phrase phrase ? phrase.words() : filler(filler);
    }

    private static Object filler(Filler filler) {
        if (filler instanceof Mention mention) {
            return mention.entities().size() == 1 ? mention.entities().get(0) : mention.entities();
        }
        if (filler instanceof Phrase phrase) {
            return phrase(phrase);
        }
        if (filler instanceof Location location) {
            return where(location);
        }
        if (filler instanceof Moment moment) {
            return moment(moment);
        }
        if (filler instanceof Quantity quantity) {
            return quantity(quantity);
        }
        return words(filler);
    }

    private static Map<String, Object> words(Filler filler) {
        if (filler instanceof Action action) {
            return Map.of("action", action.words());
        }
        if (filler instanceof Content content) {
            return Map.of("content", content.words());
        }
        if (filler instanceof Quotation quotation) {
            return Map.of("quotation", quotation.words());
        }
        Reason reason = (Reason) filler;
        return Map.of(word(reason.link()), reason.words());
    }

    private static Map<String, Object> phrase(Phrase phrase) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("words", phrase.words());
        fields.put("type", word(phrase.type()));
        putIf(fields, "plural", phrase.plural());
        putUnlessEmpty(fields, "noun", phrase.noun());
        putUnlessEmpty(fields, "aliases", phrase.aliases());
        return fields;
    }

    private static Map<String, Object> where(Location location) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("preposition", location.preposition());
        fields.put("place", filler(location.place()));
        return fields;
    }

    private static Map<String, Object> moment(Moment moment) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("from", moment.from().toString());
        fields.put("to", moment.to().toString());
        fields.put("granularity", word(moment.granularity()));
        if (moment.relation() != Moment.Relation.AT) {
            fields.put("relation", word(moment.relation()));
        }
        fields.put("words", moment.words());
        fields.put("shown", moment.shown());
        return fields;
    }

    private static Map<String, Object> quantity(Quantity quantity) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (quantity.min().compareTo(quantity.max()) == 0) {
            fields.put("value", number(quantity.min()));
        } else {
            fields.put("min", number(quantity.min()));
            fields.put("max", number(quantity.max()));
        }
        putUnlessEmpty(fields, "unit", quantity.unit());
        fields.put("counts", word(quantity.counts()));
        fields.put("written", quantity.written());
        return fields;
    }

    /** As a type that YAML writes without naming it. */
    private static Number number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0 ? plain.toBigIntegerExact() : Double.valueOf(plain.toPlainString());
    }
}
