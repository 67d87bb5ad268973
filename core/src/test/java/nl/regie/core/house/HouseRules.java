package nl.regie.core.house;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What holds of every module of the library. */
public final class HouseRules {

    @ArchTest
    static final ArchRule no_io_no_clock_no_default_locale_no_threads = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .callMethod(java.util.Locale.class, "getDefault")
            .orShould()
            .callMethod(java.util.TimeZone.class, "getDefault")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "getProperty", String.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.io.File", "java.nio.file..", "java.net..", "java.util.logging..", "java.util.concurrent..")
            .orShould()
            .dependOnClassesThat(are(DescribedPredicate.describe(
                    "a thread, a source of chance or a logger",
                    type -> type.isEquivalentTo(Thread.class)
                            || type.isEquivalentTo(java.util.Random.class)
                            || type.getName().startsWith("org.slf4j"))));

    @ArchTest
    static final ArchRule nothing_is_serializable = noClasses()
            .that()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .should()
            .implement(Serializable.class);

    @ArchTest
    static final ArchRule nothing_in_the_model_is_annotated_for_a_mapper = noClasses()
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                    CanBeAnnotated.Predicates.annotatedWith(DescribedPredicate.describe(
                            "an annotation of Jackson",
                            annotation -> annotation.getRawType().getName().startsWith("com.fasterxml")))));

    private HouseRules() {}

    /** Every package of a module says what it is for, and is checked for null; the tests run in the folder of their module. */
    public static void everyPackageTellsItsStory(String module, int atLeast) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java", module.split("\\.")))) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages)
                    .hasSizeGreaterThanOrEqualTo(atLeast)
                    .allSatisfy(folder -> assertThat(Files.readString(folder.resolve("package-info.java")))
                            .contains("/**", "@NullMarked"));
        }
    }
}
