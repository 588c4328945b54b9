package io.lector.widget;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The widget's files: small, free of dangerous calls, and served so that other sites can use them. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class WidgetFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/widget");
    private static final int MOST_BYTES = 22_600;
    private static final Pattern SAID = Pattern.compile("^  (\\w+):", Pattern.MULTILINE);

    private static List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int zipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }

    @Test
    void an_english_reader_is_sent_little() {
        int sent = Stream.of(".js", ".css")
                .flatMap(ending -> files(ending).stream())
                .filter(file -> !file.endsWith("fr-CA.js"))
                .mapToInt(file -> zipped(text(file).getBytes(StandardCharsets.UTF_8)))
                .sum();
        System.out.printf("The widget in English, each file gzipped: %,d bytes%n", sent);
        assertTrue(sent <= MOST_BYTES, sent + " bytes");
    }

    @Test
    void every_file_says_its_licence_and_none_makes_markup_or_code_of_text() {
        for (Path file : files(".js")) {
            assertTrue(text(file).startsWith("// SPDX-License-Identifier: MIT\n"), file.toString());
            assertTrue(
                    !text(file)
                            .matches(
                                    "(?s).*(innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\b|Function\\().*"),
                    file.toString());
        }
    }

    @Test
    void both_languages_say_the_same_things_and_the_widget_says_no_others() {
        List<String> english = said(FOLDER.resolve("strings/en.js"));
        assertEquals(english, said(FOLDER.resolve("strings/fr-CA.js")));
        String code = files(".js").stream()
                .filter(file -> !file.toString().contains("strings"))
                .map(WidgetFilesTest::text)
                .reduce("", String::concat);
        for (Matcher used = Pattern.compile("\\bsay\\.(\\w+)").matcher(code); used.find(); ) {
            assertTrue(english.contains(used.group(1)), used.group());
        }
    }

    private static List<String> said(Path file) {
        return SAID.matcher(text(file)).results().map(said -> said.group(1)).toList();
    }

    @Test
    void every_attribute_and_property_is_documented() {
        String readme = text(FOLDER.resolve("README.md"));
        String code = text(FOLDER.resolve("chat-element.js")) + text(FOLDER.resolve("chat.css"));
        for (Matcher used = Pattern.compile("--lector-[a-z-]+|getAttribute\\('([a-z]+)'\\)")
                        .matcher(code);
                used.find(); ) {
            String name = used.group(1) == null ? used.group() : used.group(1);
            assertTrue(readme.contains("`" + name + "`"), name);
        }
    }

    @Test
    void the_page_runs_nothing_but_its_own_files_and_is_framed_by_nobody() {
        given().get("/")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        containsString("default-src 'none'; script-src 'self'; style-src 'self'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void other_sites_may_load_the_widget_and_nothing_else() {
        given().header("Origin", "https://news.example")
                .get("/widget/lector-chat.js")
                .then()
                .statusCode(200)
                .contentType(containsString("javascript"))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Cross-Origin-Resource-Policy", equalTo("cross-origin"));
        given().header("Origin", "https://news.example")
                .get("/demo.css")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_file_is_sent_zipped_and_not_again_while_it_is_the_same() {
        String version = given().header("Accept-Encoding", "gzip")
                .get("/widget/chat.css")
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"))
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", version)
                .get("/widget/chat.css")
                .then()
                .statusCode(304)
                .header("Access-Control-Allow-Origin", equalTo("*"));
        given().header("If-None-Match", "W/\"another\"")
                .get("/widget/chat.css")
                .then()
                .statusCode(200);
        given().get("/widget/nothing.js").then().statusCode(404);
    }
}
