package nl.regie.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.house.HouseRules;
import org.junit.jupiter.api.Test;

/** The directions of the house, and what no class of the library does. */
@AnalyzeClasses(packages = "nl.regie.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] MODEL = {
        "..person..",
        "..place..",
        "..organisation..",
        "..role..",
        "..item..",
        "..problem..",
        "..offence..",
        "..support..",
        "..consent..",
        "..plan..",
        "..life..",
        "..casefile.."
    };
    private static final String[] SPINE = {"..fact..", "..condition..", "..rule..", "..whatif.."};
    private static final String[] DECISIONS = {
        "..complexity..",
        "..topx..",
        "..table..",
        "..competence..",
        "..board..",
        "..intervention..",
        "..monitoring..",
        "..measurement..",
        "..coverage..",
        "..knowledge..",
        "..profile.."
    };
    private static final String[] DOOR = {"..json..", "..validation..", "..document.."};

    @ArchTest
    static final ArchRule the_model_knows_neither_the_decisions_nor_the_door = noClasses()
            .that()
            .resideInAnyPackage(MODEL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(concat(concat(SPINE, DECISIONS), DOOR));

    @ArchTest
    static final ArchRule the_spine_knows_neither_the_model_nor_the_door = noClasses()
            .that()
            .resideInAnyPackage(SPINE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(concat(concat(MODEL, DECISIONS), DOOR));

    @ArchTest
    static final ArchRule the_ground_floor_knows_nothing_above_it = noClasses()
            .that()
            .resideInAnyPackage("..text..", "..source..", "..violation..", "..id..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(concat(concat(MODEL, SPINE), DOOR));

    @ArchTest
    static final ArchRule validation_does_not_know_json = noClasses()
            .that()
            .resideInAPackage("..validation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..json..");

    @ArchTest
    static final ArchRule forms_know_no_model = noClasses()
            .that()
            .resideInAPackage("..json.form..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(concat(MODEL, SPINE));

    @ArchTest
    static final ArchRule only_the_forms_know_the_parser = noClasses()
            .that()
            .resideOutsideOfPackage("..json.form..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule what_is_exported_cannot_be_extended = classes()
            .that()
            .areNotInterfaces()
            .and()
            .arePublic()
            .and()
            .doNotBelongToAnyOf(CaseFile.class, nl.regie.core.profile.Profile.class) // its implementation is generated
            .and()
            .resideOutsideOfPackage("..json.form..")
            .should()
            .haveModifier(JavaModifier.FINAL)
            .orShould()
            .beEnums();

    private static String[] concat(String[] some, String[] more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void every_package_tells_its_story_and_checks_for_null() throws IOException {
        HouseRules.everyPackageTellsItsStory("nl.regie.core", 20);
    }

    @Test
    void the_module_is_named_and_asks_for_little_at_run_time() {
        Module module = CaseFile.class.getModule();
        assumeTrue(module.isNamed(), "some tools run the tests on the class path");
        Set<String> required = module.getDescriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .map(ModuleDescriptor.Requires::name)
                .collect(Collectors.toSet());
        assertThat(required).containsExactlyInAnyOrder("java.base", "io.vavr", "com.fasterxml.jackson.core");
    }
}
