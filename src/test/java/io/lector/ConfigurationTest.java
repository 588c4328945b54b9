package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every key that can be configured has its row in the README. */
class ConfigurationTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(lector\\.[a-z.-]+)` \\|", Pattern.MULTILINE);

    @Test
    void the_readme_names_every_key_and_no_other() throws IOException {
        Set<String> documented = ROW.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(keys(), documented);
    }

    private static Set<String> keys() {
        Set<String> keys = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.lector").stream()
                        .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                        .flatMap(type -> type.getMethods().stream()
                                .map(method -> type.getAnnotationOfType(ConfigMapping.class)
                                                .prefix()
                                        + "." + dashed(method)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(keys.size() >= 8, keys.toString());
        return keys;
    }

    private static String dashed(JavaMethod method) {
        return method.getName().replaceAll("([A-Z])", "-$1").toLowerCase();
    }
}
