package io.lector.gate;

import io.lector.writing.LargeBank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was chosen so far, and how much room it leaves for more of the same. */
final class Crowd {

    /** Items a fact: an article of 100 facts gets 160. */
    private static final double PER_FACT_OF_THE_BOOK = 1.6;

    /** So many items are a quiz or two; few facts are asked about from several sides until there are as many. */
    private static final int FULL_QUIZ = 24;

    private static final double SHARE_OF_A_KIND = 0.25;
    /** What a small bank can be asked about is what its facts hold, and that may be mostly who did it. */
    private static final double SHARE_WHERE_FEW = 0.4;
    /** Of the choices, those whose key is as long, or as short, as any option. */
    private static final double SHARE_AT_ONE_END = 0.25;

    /** Below this number a kind goes before others, above it each further one is worth less. */
    private static final int FEW_OF_A_KIND = 6;

    /** By so many may true statements outnumber false ones in a small bank. */
    private static final int TRUE_WHERE_FEW = 2;

    /** What a large bank takes only after everything else. */
    private static final int LAST = 10;

    /** In a small bank a statement as told goes first to a fact that nothing else asks about. */
    private static final double PLAIN = 0.3;

    /** So many are no pattern yet. */
    private static final int FEW_AT_ONE_END = 3;

    private static final int PER_FACT = 3;
    private static final int PER_SLOT = 2;
    private static final double SAME = 0.9;
    private static final double SAME_OF_ONE_FACT = 0.7;

    private final boolean plenty;
    private final int enough;
    private final int perKind;
    private final List<Entry> taken = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param facts how many facts the article has */
    Crowd(int facts) {
        this.plenty = LargeBank.has(facts);
        this.enough = Math.max((int) Math.ceil(PER_FACT_OF_THE_BOOK * facts), Math.min(PER_FACT * facts, FULL_QUIZ));
        double share = plenty ? SHARE_OF_A_KIND : SHARE_WHERE_FEW;
        this.perKind = Math.max(FEW_OF_A_KIND, (int) (share * enough));
    }

    List<Entry> taken() {
        return taken;
    }

    void take(Entry entry) {
        taken.add(entry);
        marks(entry).forEach(mark -> counts.merge(mark, 1, Integer::sum));
    }

    private static List<String> marks(Entry entry) {
        List<String> marks = new ArrayList<>(
                List.of("kind " + entry.kind(), "class " + entry.itemClass(), "paragraph " + entry.paragraph()));
        entry.facts().forEach(fact -> marks.add("fact " + fact));
        marks.add("slot " + entry.fact() + entry.slot());
        marks.add("key " + entry.key());
        entry.length().ifPresent(end -> marks.add("key is " + end));
        if (entry.choice()) {
            marks.add("choice");
        }
        marks.add("holds " + entry.holds());
        marks.add("fails " + entry.fails());
        return marks;
    }

    private int count(String mark) {
        return counts.getOrDefault(mark, 0);
    }

    /** Worth, less with every item taken of the same fact, paragraph, kind and key, so that each is spread over. */
    double value(Entry entry) {
        int kind = count("kind " + entry.kind());
        double rare = kind < FEW_OF_A_KIND ? 0.3 : 0;
        double alike = 0.005 * kind
                + (entry.holds() ? 0.006 * count("holds true") : 0.015 * count("class " + entry.itemClass()));
        double known = entry.key().isEmpty() ? 0 : 0.01 * count("key " + entry.key());
        double near = entry.facts().size() > 1
                ? 0.2 * average(entry)
                : 0.4 * count("fact " + entry.fact()) + 0.1 * count("paragraph " + entry.paragraph());
        double late = plenty && entry.candidate().spare() ? LAST : !plenty && entry.holds() ? PLAIN : 0;
        return entry.worth() + rare - alike - known - near - late;
    }

    /** How often its facts are asked about already. */
    private double average(Entry entry) {
        return entry.facts().stream()
                .mapToInt(fact -> count("fact " + fact))
                .average()
                .orElse(0);
    }

    /**
     * Whether the set may still grow by this one: true statements outnumber false ones by no more than a
     * small bank needs, and the key of a choice
     * is not the longest or shortest option more often than chance has it.
     */
    boolean hasRoom(Entry entry) {
        int more = plenty ? 0 : TRUE_WHERE_FEW;
        boolean balanced = !entry.holds() || count("holds true") < count("fails true") + more;
        return taken.size() < enough && count("kind " + entry.kind()) < perKind && balanced && !telling(entry);
    }

    private boolean telling(Entry entry) {
        double share = SHARE_AT_ONE_END * (count("choice") + 1);
        return entry.length()
                .filter(end -> count("key is " + end) + 1 > Math.max(FEW_AT_ONE_END, share))
                .isPresent();
    }

    Flaw full(Entry entry) {
        boolean kind = count("kind " + entry.kind()) >= perKind;
        return kind || entry.holds()
                ? new Flaw("crowded-kind", "enough better items are of the kind " + entry.kind())
                : new Flaw("crowded", "the set is large enough with better items");
    }

    /** Why it adds nothing to what was taken. */
    Optional<Flaw> tooNear(Entry entry) {
        for (Entry other : taken) {
            boolean sameKind = other.kind().equals(entry.kind());
            if (sameKind && near(entry, other)) {
                return Optional.of(
                        new Flaw("near-duplicate", "asks nearly the same as " + other.id() + ", which is better"));
            }
            if (asksTheSame(entry, other)) {
                return Optional.of(new Flaw("crowded-fact", "asks the same slot of the same fact as " + other.id()));
            }
        }
        return exhausted(entry)
                ? Optional.of(new Flaw("crowded-fact", "enough better items ask about fact " + entry.fact()))
                : Optional.empty();
    }

    /** A question and the blank for its answer are one item twice; a statement to judge is another. */
    private boolean asksTheSame(Entry entry, Entry other) {
        boolean sameKind = other.kind().equals(entry.kind());
        boolean bothAnswered = !plenty && entry.answered() && other.answered();
        boolean asTold = !plenty && sameKind && entry.holds() != other.holds();
        boolean sameSlot = (sameKind || bothAnswered) && other.slot().equals(entry.slot());
        return single(entry, other) && (sameSlot || asTold);
    }

    /** Whether most of its facts, or what it asks of its only one, are asked about often enough. */
    private boolean exhausted(Entry entry) {
        long often = entry.facts().stream()
                .filter(fact -> count("fact " + fact) >= PER_FACT)
                .count();
        boolean slot = entry.facts().size() == 1 && count("slot " + entry.fact() + entry.slot()) >= PER_SLOT;
        return slot || often * 2 > entry.facts().size();
    }

    /** Whether both are about one and the same fact. */
    private static boolean single(Entry one, Entry other) {
        return one.facts().size() == 1 && one.facts().equals(other.facts());
    }

    private static boolean near(Entry one, Entry other) {
        double alike = Words.jaccard(one.shown(), other.shown());
        boolean sameSlot = single(one, other) && one.slot().equals(other.slot());
        boolean several = one.facts().size() > 1 && other.facts().size() > 1;
        return alike >= SAME || sameSlot && alike >= SAME_OF_ONE_FACT || several && one.sharesFacts(other);
    }
}
