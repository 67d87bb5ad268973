package nl.regie.registration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.text.Term;
import nl.regie.registration.register.Register;
import nl.regie.registration.register.StoredCase;

/**
 * The application has no rule of its own. A rule would have to compare: terms of a vocabulary, dates, or what a case says. So what it may
 * name of the vocabularies is a closed list, with what for; it compares no dates, switches on no term, and reads no personal value; and
 * what writes to a browser or another system cannot even see a case.
 */
@AnalyzeClasses(packages = "nl.regie.registration", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** To write down: a purpose, an action, a category, a role or a ground is put on a record. To ask: the library's answer is taken. */
    private static final Map<String, Set<String>> NAMED = new TreeMap<>(Map.ofEntries(
            Map.entry("api.ApiRefusals", Set.of("Truth.YES")), // leaves out of a refusal what did hold
            Map.entry("code.Codes", Set.of()),
            Map.entry("competence.Competence", Set.of("StepOutcome.ALLOWED", "Truth.YES")), // the answer is taken
            Map.entry(
                    "deletion.Deletions",
                    Set.of(
                            "LogAction.CHANGE",
                            "LogAction.DELETION",
                            "LogAction.REFUSAL",
                            "LogPurpose.RETENTION",
                            "Step.CLOSE",
                            "Step.REFUSE")),
            Map.entry("deletion.Erasure", Set.of("Position.PROFESSIONAL")), // who stays in the frame of a deleted case
            Map.entry("judgement.Judgements", Set.of("LogAction.CHANGE", "LogPurpose.CASE_MEETING")),
            Map.entry("log.CaseLog", Set.of("LogAction.LOG_READING")),
            Map.entry(
                    "log.LogReadings",
                    Set.of("Duty.EXECUTION", "LogPurpose.LAWFULNESS_TEST", "LogReadingOutcome.ALLOWED")),
            Map.entry("seed.Seed", Set.of("Duty.SYSTEM_SUPPORT", "LogAction.CHANGE", "LogPurpose.CASE_MEETING")),
            Map.entry("step.DeletingStep", Set.of("Step.DELETE")),
            Map.entry(
                    "step.Notifications",
                    Set.of(
                            "CaseKind.PERSON",
                            "CaseRole.NOTIFIER",
                            "DataCategory.IDENTITY_AND_CONTACT",
                            "GroundKind.WGS_1_5",
                            "LogAction.CHANGE",
                            "LogPurpose.CASE_MEETING",
                            "Position.CONCERNED",
                            "Regime.WGS_CASE_MEETING",
                            "Step.NOTIFY",
                            "StepOutcome.ALLOWED")),
            Map.entry(
                    "step.Plans",
                    Set.of("AgreementState.OPEN", "CaseRole.CASE_DIRECTOR", "Position.CONCERNED", "Step.AGREE_PLAN")),
            Map.entry(
                    "step.Steps",
                    Set.of(
                            "LogAction.CHANGE",
                            "LogAction.DELETION",
                            "LogAction.REFUSAL",
                            "LogPurpose.CASE_MEETING",
                            "LogPurpose.RETENTION",
                            "PublicAct.ADMIT_THIRD",
                            "StepOutcome.ALLOWED")),
            Map.entry("step.StepWish", Set.of("Step.ADMIT")), // which step it is that brings somebody along
            Map.entry(
                    "step.Supplies",
                    Set.of("LogAction.CHANGE", "LogAction.REFUSAL", "LogPurpose.CASE_MEETING", "Position.CONCERNED")),
            Map.entry(
                    "step.Table",
                    Set.of("Duty.EXECUTION", "ParticipationClass.INCIDENTAL_THIRD", "Position.PROFESSIONAL")),
            Map.entry(
                    "topx.Lists",
                    Set.of(
                            "LogAction.CHANGE",
                            "LogAction.REFUSAL",
                            "LogPurpose.PRIORITY_LIST",
                            "PublicAct.PLACE_ON_LIST")),
            Map.entry("agenda.Agendas", Set.of("Step.TABLE")), // which case waits is asked of its phase
            Map.entry("figure.InventedRegion", Set.of("*")), // makes cases of nobody to be counted
            Map.entry(
                    "oversight.Sights",
                    Set.of(
                            "LogAction.VIEW",
                            "LogPurpose.LAWFULNESS_TEST",
                            "ReceiptOutcome.OPEN",
                            "ReceiptOutcome.SHOWN",
                            "ReceiptOutcome.WITHHELD")),
            Map.entry("page.NotifyPage", Set.of("Standing.KNOWN")), // whoever notifies a signal says that it is there
            Map.entry("page.Refusals", Set.of("Truth.YES")), // leaves out of a refusal what did hold
            Map.entry(
                    "right.Extracts",
                    Set.of(
                            "LogAction.DISCLOSURE",
                            "LogAction.REFUSAL",
                            "LogAction.VIEW",
                            "LogPurpose.DATA_SUBJECT_RIGHTS",
                            "OrganisationType.EXECUTIVE_BOARD",
                            "RequestOutcome.TO_BE_ANSWERED", // whether to look for anything is the library's answer
                            "RightKind.ACCESS")),
            Map.entry("user.Door", Set.of("Sight.DESCRIPTIONS_AND_LOGS", "Sight.REQUESTS")), // which pages are for whom
            Map.entry("user.Seats", Set.of("Duty.EXECUTION")),
            Map.entry(
                    "view.HouseRules",
                    Set.of("ReviewOutcome.LAWFUL")), // the review of the committee is invented with the house
            Map.entry("view.LogPurposes", Set.of("*")), // the one table from purposes to the log's purposes
            Map.entry("view.Views", Set.of("LogAction.REFUSAL", "LogAction.VIEW", "ReceiptOutcome.OPEN"))));

    @ArchTest
    static void no_term_of_a_vocabulary_is_named_but_where_it_is_written_down(
            com.tngtech.archunit.core.domain.JavaClasses classes) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass each : classes) {
            for (JavaFieldAccess access : each.getFieldAccessesFromSelf()) {
                JavaClass owner = access.getTargetOwner();
                if (owner.isEnum() && owner.isAssignableTo(Term.class)) {
                    found.computeIfAbsent(outermost(each), name -> new TreeSet<>())
                            .add(owner.getSimpleName() + "."
                                    + access.getTarget().getName());
                }
            }
        }
        assertThat(found).isNotEmpty();
        found.forEach((name, terms) -> {
            Set<String> allowed = NAMED.getOrDefault(name, Set.of());
            if (!allowed.contains("*")) {
                assertThat(terms).as("terms that %s names", name).isSubsetOf(allowed);
            }
        });
    }

    private static String outermost(JavaClass each) {
        String name = each.getName().substring("nl.regie.registration.".length());
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    private static DescribedPredicate<JavaMethodCall> comparison() {
        return DescribedPredicate.describe("a comparison of dates or terms", call -> {
            JavaClass owner = call.getTargetOwner();
            String name = call.getName();
            boolean date = owner.getPackageName().equals("java.time")
                    && Set.of("isBefore", "isAfter", "isEqual", "compareTo", "until", "between")
                            .contains(name);
            boolean term = owner.isAssignableTo(Enum.class)
                    && Set.of("compareTo", "ordinal").contains(name);
            return date || term;
        });
    }

    @ArchTest
    static final ArchRule NOTHING_COMPARES_DATES_OR_SWITCHES_ON_TERMS =
            noClasses().should().callMethodWhere(comparison());

    private static DescribedPredicate<JavaMethodCall> reading() {
        return DescribedPredicate.describe(
                "the reading of a personal value", call -> call.getName().equals("reveal"));
    }

    @ArchTest
    static final ArchRule NOTHING_READS_A_PERSONAL_VALUE_BUT_TO_STORE_WHAT_SOMEBODY_TYPED = noClasses()
            .that(DescribedPredicate.describe(
                    "do not store typed reasons",
                    each -> !Set.of("RetentionNotes", "ListStore", "ExtractLines")
                            .contains(each.getSimpleName())))
            .should()
            .callMethodWhere(reading());

    @ArchTest
    static final ArchRule WHAT_IS_SENT_IS_MADE_WITHOUT_EVER_SEEING_A_CASE = noClasses()
            .that()
            .resideInAnyPackage("..page..", "..api..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(CaseFile.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(StoredCase.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Register.class);

    @ArchTest
    static final ArchRule PACKAGES_DO_NOT_GO_ROUND = SlicesRuleDefinition.slices()
            .matching("nl.regie.registration.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule NOTHING_PRINTS_OR_LOGS_BY_ITSELF = noClasses()
            .that()
            .resideOutsideOfPackage("..load..")
            .should()
            .accessClassesThat()
            .resideInAnyPackage("org.slf4j..", "java.util.logging..")
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule ONLY_ONE_CLASS_READS_THE_CLOCK = classes()
            .that(DescribedPredicate.describe(
                    "read a clock", each -> each.getAccessesFromSelf().stream().anyMatch(ArchitectureTest::readsClock)))
            .should()
            .resideInAPackage("..today..");

    private static boolean readsClock(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        return owner.equals("java.time.Clock")
                || (owner.startsWith("java.time.") && access.getName().equals("now"))
                || (owner.equals("java.lang.System") && access.getName().equals("currentTimeMillis"));
    }
}
