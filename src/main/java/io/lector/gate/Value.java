package io.lector.gate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a text or a filler of a slot means, so that two wordings of one thing can be compared. */
sealed interface Value {

    /** Entities of the article, by id. */
    record Named(List<String> ids) implements Value {
        public Named {
            ids = List.copyOf(ids);
        }
    }

    /** Days from first to last, inclusive. */
    record Span(LocalDate from, LocalDate to) implements Value {
        boolean meets(Span other) {
            return !from.isAfter(other.to) && !to.isBefore(other.from);
        }
    }

    /** A number or range. @param unit stem of what is counted; may be empty */
    record Amount(BigDecimal min, BigDecimal max, String unit) implements Value {}

    /** Anything else: its content words. @param denied whether it holds a negation */
    record Wording(Set<String> stems, boolean denied) implements Value {
        public Wording {
            stems = Set.copyOf(stems);
        }

        static Wording of(String text) {
            return new Wording(Words.content(text), Words.negated(text));
        }

        private static final double SAME = 0.7;

        /** Whether both may mean the same: equal, nearly so, or one says the other and more. */
        boolean meets(Wording other) {
            if (denied != other.denied || stems.isEmpty() || other.stems.isEmpty()) {
                return false;
            }
            return stems.containsAll(other.stems)
                    || other.stems.containsAll(stems)
                    || Words.jaccard(stems, other.stems) >= SAME;
        }
    }
}
