package io.lector.reading;

import io.lector.problem.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is no text, or text that was spoilt before it came here. */
final class Contraband {

    /** Files that people send by mistake, by how they begin. */
    private record Magic(String start, String is) {}

    private static final List<Magic> FILES = List.of(
            new Magic("%PDF-", "a PDF; copy its text, or send the page as HTML"),
            new Magic("PK\u0003\u0004", "a ZIP archive or an office document; save it as text or HTML"),
            new Magic("\u00d0\u00cf\u0011\u00e0", "an office document; save it as text or HTML"),
            new Magic("{\\rtf", "rich text; save it as plain text or HTML"),
            new Magic("\u001f\u008b", "compressed; send it unpacked"),
            new Magic("\u0089PNG", "a picture"),
            new Magic("\u00ff\u00d8\u00ff", "a picture"),
            new Magic("GIF8", "a picture"),
            new Magic("\u007fELF", "a program"),
            new Magic("MZ\u0090\u0000", "a program"));

    private static final int PDF_MAY_START_WITHIN = 1024;
    private static final int SIGNS_OF_DOUBLE_ENCODING = 3;
    private static final Pattern DOUBLY_ENCODED = Pattern.compile(
            "\u00e2\u20ac[\u2122\u02dc\u0153\u009d\u201c\u201d\u00a6]|\u00c3[\u0080-\u00bf\u2018-\u2122]|\u00c2[\u00a0\u00a3\u00ae\u00b0]");
    private static final char LOST = '\uFFFD';

    private final String field;

    Contraband(String field) {
        this.field = field;
    }

    /** @throws Refusal INVALID if these are another kind of file */
    void refuseFiles(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PDF_MAY_START_WITHIN), StandardCharsets.ISO_8859_1);
        for (Magic magic : FILES) {
            boolean pdf = magic.start().startsWith("%PDF") && head.contains(magic.start());
            if (pdf || head.startsWith(magic.start())) {
                throw Refusal.invalid(field, "is " + magic.is());
            }
        }
    }

    /** @throws Refusal INVALID if the text has characters that no text has, or marks of an encoding mistaken before */
    void refuseSpoilt(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (isControl(character)) {
                throw Refusal.invalid(
                        field,
                        "is no text: the control character U+%04X at character %d (line %d)"
                                .formatted((int) character, i, line(text, i)));
            }
        }
        Matcher signs = DOUBLY_ENCODED.matcher(text);
        if (signs.results().count() >= SIGNS_OF_DOUBLE_ENCODING && signs.reset().find()) {
            throw Refusal.invalid(
                    field,
                    "was decoded wrongly before it was sent: \"" + signs.group() + "\" at character " + signs.start()
                            + " (line " + line(text, signs.start()) + "); send the original as UTF-8");
        }
    }

    /** A lost character may stand in a name or a number. @throws Refusal INVALID with its line */
    void refuseLosses(String text) {
        int lost = text.indexOf(LOST);
        if (lost >= 0) {
            throw Refusal.invalid(
                    field,
                    "has lost characters: U+FFFD at character " + lost + " (line " + line(text, lost)
                            + "); send the original as UTF-8");
        }
    }

    private static boolean isControl(char character) {
        return Character.isISOControl(character) && "\t\n\r\f\u0085".indexOf(character) < 0;
    }

    private static long line(String text, int at) {
        return 1
                + text.substring(0, at)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
    }
}
