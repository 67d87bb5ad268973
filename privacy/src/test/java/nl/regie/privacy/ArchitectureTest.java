package nl.regie.privacy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import nl.regie.core.house.HouseRules;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "nl.regie.privacy", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule does_not_know_the_other_module =
            noClasses().should().dependOnClassesThat().resideInAPackage("nl.regie.escalation..");

    @Test
    void every_package_tells_its_story_and_checks_for_null() throws IOException {
        HouseRules.everyPackageTellsItsStory("nl.regie.privacy", 5);
    }
}
