package io.lector.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lector.problem.Refusal;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An article as a form: a part {@code file}, and parts for what {@link PostedArticle} has besides the text. */
final class MultipartForm {

    private static final String FILE = "file";
    private static final List<String> FIELDS =
            List.of("title", "publisher", "author", "url", "publishedAt", "timeZone", "slug", "revisionOf");
    private static final int LONGEST_FIELD = 4_000;
    private static final int MOST_PARTS = 20;
    private static final int LONGEST_NAME = 200;

    private final Map<String, String> fields = new HashMap<>();
    private Optional<FileUpload> file = Optional.empty();

    private MultipartForm() {}

    static SubmissionReader.Read read(MediaType type, byte[] body) throws IOException {
        if (type.getParameters().getOrDefault("boundary", "").isBlank()) {
            throw Refusal.invalid("body", "the Content-Type names no boundary between the parts of the form");
        }
        var request =
                new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/", Unpooled.wrappedBuffer(body));
        request.headers().set(HttpHeaderNames.CONTENT_TYPE, type.toString());
        HttpPostRequestDecoder decoder = null;
        try {
            decoder = new HttpPostRequestDecoder(
                    new DefaultHttpDataFactory(false), request, UTF_8, MOST_PARTS, body.length + 1);
            MultipartForm form = new MultipartForm();
            for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
                form.add((HttpData) part);
            }
            return form.submission();
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException
                | HttpPostRequestDecoder.TooManyFormFieldsException
                | HttpPostRequestDecoder.TooLongFormFieldException broken) {
            throw Refusal.invalid("body", "not multipart/form-data as its Content-Type says, or too many parts");
        } finally {
            if (decoder != null) {
                decoder.destroy();
            }
        }
    }

    private void add(HttpData part) throws IOException {
        String name = part.getName();
        if (fields.containsKey(name) || name.equals(FILE) && file.isPresent()) {
            throw Refusal.invalid(name, "given twice");
        }
        if (part instanceof FileUpload upload && name.equals(FILE)) {
            file = Optional.of(upload);
        } else if (FIELDS.contains(name) && !(part instanceof FileUpload)) {
            fields.put(name, field(name, part.get()));
        } else {
            throw Refusal.invalid(
                    FIELDS.contains(name) || name.equals(FILE) ? name : "body",
                    "no such part; there are " + FILE + ", a file, and " + String.join(", ", FIELDS));
        }
    }

    private static String field(String name, byte[] bytes) {
        String value = SubmissionReader.utf8(name, bytes);
        if (value.length() > LONGEST_FIELD || value.chars().anyMatch(Character::isISOControl)) {
            throw Refusal.invalid(
                    name, "one line of at most " + LONGEST_FIELD + " characters, none of them control characters");
        }
        return value;
    }

    private SubmissionReader.Read submission() throws IOException {
        FileUpload upload = file.filter(HttpData::isCompleted)
                .orElseThrow(() -> Refusal.invalid(FILE, "needed: the article as a file"));
        byte[] bytes = upload.get();
        if (bytes.length == 0) {
            throw Refusal.invalid(FILE, "is empty");
        }
        PostedArticle posted = new PostedArticle(
                null,
                null,
                null,
                fields.get("title"),
                fields.get("publisher"),
                fields.get("author"),
                fields.get("url"),
                fields.get("publishedAt"),
                fields.get("timeZone"),
                fields.get("slug"),
                fields.get("revisionOf"));
        Optional<String> name = Optional.ofNullable(upload.getFilename())
                .map(given -> given.replaceAll("\\p{Cntrl}", ""))
                .map(given -> given.substring(0, Math.min(given.length(), LONGEST_NAME)))
                .filter(given -> !given.isBlank());
        return new SubmissionReader.Read(
                new Submission(Submission.Form.FILE, bytes, posted.details(new ArrayList<>(), name)),
                posted.isRevision());
    }
}
