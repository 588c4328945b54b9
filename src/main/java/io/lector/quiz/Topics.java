package io.lector.quiz;

import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.question.DateQuestion;
import io.lector.question.Matching;
import io.lector.question.Numeric;
import io.lector.question.Option;
import io.lector.question.Ordering;
import io.lector.question.Question;
import io.lector.question.Topic;
import io.lector.question.WhoSaid;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the questions of one article ask for: told by their kind, or by what their key names. */
final class Topics {

    private static final Pattern MONTH = Pattern.compile(Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .collect(Collectors.joining("|", "\\b(?:", ")\\b")));

    private static final Pattern YEAR = Pattern.compile("(?:in )?(?:1[5-9]|20)\\d\\d");
    /** What counts something, but no "30-day ceasefire". */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?:(?:about|around|roughly|nearly|almost|over|some|only|more than|less than|at least|up to) )?"
                    + "(?:[$€£]?\\d[\\d.,]*(?![-\\d])|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\b).*");

    private final FactBook book;

    Topics(FactBook book) {
        this.book = book;
    }

    Set<Topic> of(Question question) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (question instanceof DateQuestion || question instanceof Ordering) {
            topics.add(Topic.DATES);
        } else if (question instanceof Numeric) {
            topics.add(Topic.NUMBERS);
        } else {
            if (question.key().pairs().isEmpty()) {
                addCounted(topics, question.key().text());
            }
            addNamed(topics, question);
        }
        return topics;
    }

    private static void addCounted(Set<Topic> topics, String key) {
        if (MONTH.matcher(key).find() || YEAR.matcher(key).matches()) {
            topics.add(Topic.DATES);
        } else if (AMOUNT.matcher(key).matches()) {
            topics.add(Topic.NUMBERS);
        }
    }

    private void addNamed(Set<Topic> topics, Question question) {
        if (question instanceof WhoSaid || names(question, EntityType.PERSON)) {
            topics.add(Topic.PEOPLE);
        }
        if (names(question, EntityType.PLACE)) {
            topics.add(Topic.PLACES);
        }
    }

    private boolean names(Question question, EntityType type) {
        Set<String> asked = question instanceof Matching matching
                ? Stream.concat(matching.prompts().stream(), matching.options().stream())
                        .map(Option::text)
                        .map(Topics::plain)
                        .collect(Collectors.toSet())
                : Set.of(plain(question.key().text()));
        return book.entities().stream()
                .filter(entity -> entity.type() == type)
                .flatMap(entity -> entity.names().stream())
                .map(Topics::plain)
                .anyMatch(asked::contains);
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.replaceFirst("^(?:in|at|the) (?:the )?", "");
    }
}
