package io.lector.reading;

import io.lector.article.ArticleText;
import io.lector.article.Paragraph;
import io.lector.problem.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long an article and what it is made of may be. What has words has far less; without these limits a text that has
 * none could keep the tokenizer, whose time grows with the square of what has no space in it, for hours.
 */
final class Limits {

    /** Twice what the longest article has at the usual length of a word. */
    private static final int MOST_OF_BODY = 300_000;

    /** With all that stands around it. */
    private static final int MOST_OF_TEXT = 1_500_000;

    private static final Pattern NO_WORD = Pattern.compile("[^\\s\\u00a0]{1001}");
    private static final Pattern NO_PLAIN_SPACE = Pattern.compile("\\S{20001}");

    private final String field;

    Limits(String field) {
        this.field = field;
    }

    /** @throws Refusal INVALID that says where */
    void check(ArticleText text) {
        requireAtMost(MOST_OF_TEXT, text.text().length(), "text");
        for (Paragraph paragraph : text.paragraphs()) {
            refuse(NO_WORD, paragraph, "a run of more than 1,000 characters without a space");
            refuse(NO_PLAIN_SPACE, paragraph, "a run of more than 20,000 characters without a plain space");
        }
    }

    private void refuse(Pattern run, Paragraph paragraph, String what) {
        Matcher found = run.matcher(paragraph.text());
        if (found.find()) {
            throw Refusal.invalid(
                    field,
                    "paragraph " + paragraph.number() + " has " + what + ", from its character " + (found.start() + 1)
                            + " on; an article has words");
        }
    }

    /** @throws Refusal INVALID if the body is too long */
    void checkBody(int characters) {
        requireAtMost(MOST_OF_BODY, characters, "body");
    }

    private void requireAtMost(int most, int characters, String what) {
        if (characters > most) {
            throw Refusal.invalid(
                    field, "has " + characters + " characters of " + what + "; it may have at most " + most);
        }
    }
}
