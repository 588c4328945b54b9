package io.lector.article;

import static io.lector.article.BlockKind.VIDEO;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Signs of a box with a player: label, title, age, duration, and a sentence on what is to be seen. */
final class VideoSigns {

    static final List<BlockSign> ALL = List.of(
            VideoSigns::label, VideoSigns::age, VideoSigns::duration, VideoSigns::title, VideoSigns::description);

    private static final String LABEL = "announces a video box";
    private static final String TITLE = "the title of a video box";
    private static final String DURATION = "how long a video is";
    private static final int MOST_LINES_TO_DURATION = 4;
    private static final int MOST_TITLE_WORDS = 20;

    private static final Pattern ANNOUNCES =
            Pattern.compile("(?:WATCH|VIDEO|LISTEN|Watch|Video|Listen|Now playing|NOW PLAYING)\\b.{0,160}");
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(?:(?:duration|length|video|audio|watch|listen)\\W{0,3})?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?: ?min(?:ute)?s?)?");
    private static final Pattern AGE = Pattern.compile(
            "(?i)(?:posted |updated )?(?:\\d+|an?|one) (?:second|minute|min|hour|hr|day|week|month|year)s? ago");

    private VideoSigns() {}

    private static Optional<Verdict> label(Neighbourhood at) {
        return at.line().matches(ANNOUNCES) && durationBelow(at) ? Verdict.of(VIDEO, LABEL) : Optional.empty();
    }

    private static boolean durationBelow(Neighbourhood at) {
        return IntStream.rangeClosed(1, MOST_LINES_TO_DURATION)
                .anyMatch(distance ->
                        at.below(distance).filter(line -> line.matches(LENGTH)).isPresent());
    }

    private static Optional<Verdict> age(Neighbourhood at) {
        return at.line().matches(AGE) ? Verdict.of(VIDEO, "how old a video or page is") : Optional.empty();
    }

    private static Optional<Verdict> duration(Neighbourhood at) {
        return at.line().matches(LENGTH) ? Verdict.of(VIDEO, DURATION) : Optional.empty();
    }

    private static Optional<Verdict> title(Neighbourhood at) {
        boolean inBox = at.follows(VIDEO) && durationBelow(at);
        boolean justAbove = at.bodyHasBegun()
                && at.below(1)
                        .filter(next -> next.matches(AGE) || next.matches(LENGTH))
                        .isPresent();
        return at.line().isLabel(MOST_TITLE_WORDS) && (inBox || justAbove)
                ? Verdict.of(VIDEO, TITLE)
                : Optional.empty();
    }

    /** Only below a duration that closes a box with a label: elsewhere the body goes on. */
    private static Optional<Verdict> description(Neighbourhood at) {
        int opened = IntStream.iterate(at.index() - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> at.above().get(i).kind() != VIDEO)
                .findFirst()
                .orElse(-1);
        boolean labelled =
                opened + 1 < at.index() && at.above().get(opened + 1).reason().equals(LABEL);
        return labelled && at.followsReason(DURATION)
                ? Verdict.of(VIDEO, "what is to be seen in a video")
                : Optional.empty();
    }
}
