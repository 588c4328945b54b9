package io.lector.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A line among its neighbours: what stands above is already told, what stands below is only words yet.
 *
 * @param lines all of the article's
 * @param above what the lines above were taken for, one for each
 * @param author of the article, where known
 */
record Neighbourhood(List<Line> lines, List<Verdict> above, Optional<String> author) {

    Line line() {
        return lines.get(index());
    }

    /** From 0. */
    int index() {
        return above.size();
    }

    /** @param distance 1 is the next line below */
    Optional<Line> below(int distance) {
        int at = index() + distance;
        return at < lines.size() ? Optional.of(lines.get(at)) : Optional.empty();
    }

    /** @param distance 1 is the line just above */
    Optional<Line> lineAbove(int distance) {
        return index() >= distance ? Optional.of(lines.get(index() - distance)) : Optional.empty();
    }

    Optional<Verdict> verdictAbove() {
        return above.isEmpty() ? Optional.empty() : Optional.of(above.get(above.size() - 1));
    }

    boolean follows(BlockKind kind) {
        return verdictAbove().filter(verdict -> verdict.kind() == kind).isPresent();
    }

    boolean followsReason(String reason) {
        return verdictAbove().filter(verdict -> verdict.reason().equals(reason)).isPresent();
    }

    boolean nextTo(Predicate<Line> sign) {
        return lineAbove(1).filter(sign).isPresent() || below(1).filter(sign).isPresent();
    }

    /** Whether some of the article's own sentences stand above. */
    boolean bodyHasBegun() {
        return above.stream().anyMatch(verdict -> verdict.kind() == BlockKind.BODY);
    }

    /** Whether at most that many lines follow. */
    boolean isAmongTheLast(int count) {
        return lines.size() - index() <= count;
    }

    boolean isInTheSecondHalf() {
        return 2 * index() >= lines.size();
    }
}
