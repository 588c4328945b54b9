package io.lector.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.lector.problem.Refusal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns bytes into text and refuses those whose encoding is not what they say. */
final class Decoder {

    private static final int LOOK_FOR_DECLARATION = 4096;
    private static final int LEAST_CONFIDENCE = 30;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)|<\\?xml[^>]{0,100}encoding=[\"']([\\w.:-]+)");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final String field;

    /** @param field name of the input in a refusal */
    Decoder(String field) {
        this.field = field;
    }

    /**
     * Without a declaration UTF-8 is tried first, then what the letters look like.
     *
     * @param told by the transport
     * @throws Refusal INVALID with the place of the first byte that does not fit
     */
    String decode(byte[] bytes, Optional<Charset> told) {
        Optional<Charset> mark = byteOrderMark(bytes);
        Optional<Charset> declared = mark.or(() -> told).or(() -> declaration(bytes));
        String text = declared.map(charset -> strictly(bytes, charset)).orElseGet(() -> undeclared(bytes));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return starts(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private Optional<Charset> declaration(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOK_FOR_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        return found.find()
                ? Optional.of(named(found.group(1) == null ? found.group(2) : found.group(1)))
                : Optional.empty();
    }

    /** As browsers take the names: the one of Latin-1 means Windows-1252. */
    private Charset named(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.equals("iso-8859-1") || plain.equals("latin1") || plain.equals("us-ascii")) {
            return WINDOWS;
        }
        // a page whose declaration could be read byte by byte is not in UTF-16, whatever it says
        if (plain.startsWith("utf-16")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw Refusal.invalid(field, "says that its encoding is " + name + ", which nobody knows; send UTF-8");
        }
    }

    private String strictly(byte[] bytes, Charset charset) {
        if (charset.equals(WINDOWS) && !isAscii(bytes) && fits(bytes, StandardCharsets.UTF_8)) {
            throw Refusal.invalid(
                    field, "says that its encoding is windows-1252 or Latin-1, but it is UTF-8; declare UTF-8");
        }
        Decoding decoding = Decoding.of(bytes, charset);
        if (!decoding.whole()) {
            throw Refusal.invalid(
                    field,
                    "says that its encoding is " + charset.name() + ", but byte " + decoding.fault() + " (line "
                            + line(bytes, decoding.fault()) + ") is not; save it as UTF-8");
        }
        return decoding.text();
    }

    private String undeclared(byte[] bytes) {
        Decoding utf8 = Decoding.of(bytes, StandardCharsets.UTF_8);
        if (utf8.whole()) {
            return utf8.text();
        }
        return likely(bytes)
                .map(charset -> Decoding.of(bytes, charset))
                .filter(Decoding::whole)
                .map(Decoding::text)
                .orElseThrow(() -> Refusal.invalid(
                        field,
                        "is not UTF-8 text: byte " + utf8.fault() + " (line " + line(bytes, utf8.fault())
                                + "); save it as UTF-8"));
    }

    private static Optional<Charset> likely(byte[] bytes) {
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        if (match == null || match.getConfidence() < LEAST_CONFIDENCE) {
            return Optional.empty();
        }
        return match.getName().equals("ISO-8859-1") ? Optional.of(WINDOWS) : supported(match.getName());
    }

    private static Optional<Charset> supported(String name) {
        return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static boolean fits(byte[] bytes, Charset charset) {
        return Decoding.of(bytes, charset).whole();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte unit : bytes) {
            if (unit < 0) {
                return false;
            }
        }
        return true;
    }

    private static long line(byte[] bytes, int fault) {
        long line = 1;
        for (int i = 0; i < fault; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    /** Bytes decoded up to the first that does not fit. @param fault its place, from 0; -1 when all fit */
    private record Decoding(String text, int fault) {

        static Decoding of(byte[] bytes, Charset charset) {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            CharBuffer out = CharBuffer.allocate(bytes.length + 1);
            CoderResult result = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(in, out, true);
            return new Decoding(out.flip().toString(), result.isError() ? in.position() : -1);
        }

        boolean whole() {
            return fault < 0;
        }
    }
}
