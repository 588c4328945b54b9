package io.lector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.lector.question.Question;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules of the house. */
class ArchitectureTest {

    /** A package may import only packages to its right, that is: further down. */
    private static final List<String> ORDER = List.of(
            "chat",
            "intent",
            "quiz",
            "progress",
            "learner",
            "ingest",
            "bank",
            "quizbank",
            "retrieval",
            "explainer",
            "gate",
            "writing",
            "question",
            "grading",
            "finding",
            "fact",
            "language",
            "reading",
            "article",
            "problem");

    private static final JavaClasses LECTOR = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.lector");

    @Test
    void every_package_has_its_place_in_the_order() {
        Set<String> present = LECTOR.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("io.lector"))
                .map(name -> name.substring("io.lector.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(ORDER), present);
    }

    @Test
    void packages_import_only_what_lies_to_their_right() {
        for (int i = 1; i < ORDER.size(); i++) {
            String[] left = ORDER.subList(0, i).stream()
                    .map(name -> "io.lector." + name)
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.lector." + ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(left)
                    .check(LECTOR);
        }
    }

    @Test
    void no_package_imports_the_start_up() {
        noClasses()
                .that()
                .resideInAPackage("io.lector.(*)")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.lector")
                .check(LECTOR);
    }

    @Test
    void only_the_clock_bean_reads_the_time() {
        DescribedPredicate<JavaClass> theClockBean = DescribedPredicate.describe(
                "the clock bean", type -> type.getName().equals("io.lector.Clocks"));
        noClasses()
                .that(DescribedPredicate.not(theClockBean))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(LECTOR);
    }

    @Test
    void only_the_language_package_touches_the_language_libraries() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.lector.language")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "simplenlg..")
                .check(LECTOR);
    }

    @Test
    void no_reply_can_reach_the_key_of_a_question() {
        Set<JavaClass> replies = LECTOR.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(resource -> resource.getMethods().stream())
                .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                .collect(Collectors.toSet());
        assertTrue(replies.size() > 3, "no reply types found");
        Set<JavaClass> reached = reachable(replies);
        assertTrue(
                reached.stream().noneMatch(type -> type.isAssignableTo(Question.class)),
                () -> "a reply type reaches Question: " + reached);
    }

    private static Set<JavaClass> reachable(Set<JavaClass> from) {
        Set<JavaClass> seen = new HashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            JavaClass type = open.pop();
            if (!type.getPackageName().startsWith("io.lector") || !seen.add(type)) {
                continue;
            }
            for (JavaField field : type.getFields()) {
                open.addAll(field.getType().getAllInvolvedRawTypes());
            }
        }
        return seen;
    }

    @Test
    void types_that_speak_http_are_named_resources() {
        classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .haveSimpleNameEndingWith("Resource")
                .check(LECTOR);
    }
}
