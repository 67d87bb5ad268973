package nl.regie.core.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Designation, training and push-through authority (ROLE-7, ROLE-9, ROLE-11). */
class ReadinessTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final Readiness READINESS = Readiness.of(CompetenceSettings.NATIONAL);

    private static CaseFile file(CaseRole role, Duty duty) {
        Participation organ = Participation.builder()
                .copyOf(Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD))
                .addPeople(new Designation(Given.OFFICIAL, duty, false))
                .build();
        RoleAssignment assigned =
                new RoleAssignment(Given.OFFICIAL, Given.BOARD, role, TODAY.minusDays(30), Optional.of(TODAY), false);
        return Given.person()
                .builder()
                .participants(List.of(organ))
                .addRoles(assigned)
                .build();
    }

    private static List<GapKind> gaps(CaseFile file, LocalDate asOf, Certificate... certificates) {
        return READINESS.gaps(file, List.of(certificates), asOf).stream()
                .map(Gap::kind)
                .toList();
    }

    private static Certificate certificate(LocalDate on) {
        return new Certificate(Given.OFFICIAL, "process-direction", on);
    }

    @Test
    void a_role_asks_for_a_training_ROLE_9() {
        CaseFile file = file(CaseRole.PROCESS_DIRECTOR, Duty.EXECUTION);
        assertThat(READINESS.gaps(file, List.of(), TODAY)).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.NOT_TRAINED);
            assertThat(gap.training()).contains("process-direction");
            assertThat(gap.since()).contains(TODAY.minusDays(30));
        });
        assertThat(gaps(file, TODAY, certificate(TODAY))).isEmpty();
        assertThat(gaps(file, TODAY, certificate(TODAY.plusDays(1)))).containsExactly(GapKind.NOT_TRAINED);
        assertThat(gaps(file, TODAY, new Certificate(Given.CIRCLE, "process-direction", TODAY)))
                .containsExactly(GapKind.NOT_TRAINED);
        assertThat(gaps(file, TODAY, new Certificate(Given.OFFICIAL, "case-direction", TODAY)))
                .containsExactly(GapKind.NOT_TRAINED);
        assertThat(gaps(file(CaseRole.PARTICIPANT, Duty.EXECUTION), TODAY)).isEmpty();
    }

    /** Thirty-six months, the day of the certificate included. */
    @ParameterizedTest
    @CsvSource({"2023-06-01, true", "2023-06-02, false"})
    void a_training_expires(LocalDate certified, boolean expired) {
        CaseFile file = file(CaseRole.PROCESS_DIRECTOR, Duty.EXECUTION);
        List<Gap> gaps = READINESS.gaps(file, List.of(certificate(certified)), TODAY);
        assertThat(gaps).hasSize(expired ? 1 : 0).allSatisfy(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.TRAINING_EXPIRED);
            assertThat(gap.since()).contains(LocalDate.of(2026, 6, 1));
        });
        assertThat(gaps(file, TODAY, certificate(certified), certificate(TODAY)))
                .isEmpty();
    }

    @Test
    void a_training_without_a_term_always_counts() {
        Training training =
                new Training("once", new Text("eenmalig", "once"), CaseRole.PROCESS_DIRECTOR, Optional.empty());
        Readiness readiness = Readiness.of(new CompetenceSettings(1, 1, List.of(training)));
        Certificate old = new Certificate(Given.OFFICIAL, "once", LocalDate.of(1990, 1, 1));
        assertThat(readiness.gaps(file(CaseRole.PROCESS_DIRECTOR, Duty.EXECUTION), List.of(old), TODAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"LAWFULNESS_TEST", "SYSTEM_SUPPORT"})
    void whoever_has_a_role_was_designated_for_execution_ROLE_11(Duty duty) {
        assertThat(gaps(file(CaseRole.PARTICIPANT, duty), TODAY)).containsExactly(GapKind.NOT_DESIGNATED);
    }

    @Test
    void only_roles_that_are_held_count() {
        CaseFile file = file(CaseRole.PROCESS_DIRECTOR, Duty.SYSTEM_SUPPORT);
        assertThat(gaps(file, TODAY)).containsExactly(GapKind.NOT_DESIGNATED, GapKind.NOT_TRAINED);
        assertThat(gaps(file, TODAY.plusDays(1))).isEmpty();
        assertThat(gaps(file, TODAY.minusDays(31))).isEmpty();
    }

    @Test
    void an_admitted_participant_designates_somebody() {
        CaseFile file = Given.person()
                .builder()
                .participants(List.of(
                        Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD),
                        Participation.builder()
                                .copyOf(Given.participant(Given.CARE, OrganisationType.MENTAL_HEALTH_CARE))
                                .admitted(false)
                                .build()))
                .build();
        assertThat(READINESS.gaps(file, List.of(), TODAY)).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(GapKind.NOBODY_DESIGNATED);
            assertThat(gap.participant()).isEqualTo(Given.BOARD);
            assertThat(gap.person()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "49999, 1", "50000, 2", "800000, 2"})
    void in_large_municipalities_an_official_is_asked_first_ROLE_7(int inhabitants, int steps) {
        PushThrough pushThrough = PushThrough.of(CompetenceSettings.NATIONAL);
        for (PushThroughReach reach : PushThroughReach.values()) {
            List<PushThroughHolder> holders = pushThrough.holders(inhabitants, reach);
            assertThat(holders).hasSize(steps).endsWith(PushThroughHolder.MAYOR);
        }
        assertThatThrownBy(() -> pushThrough.holders(0, PushThroughReach.INTERNAL))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void pushing_through_never_uses_what_belongs_to_others_ROLE_7() {
        assertThat(PushThroughAct.values())
                .filteredOn(PushThroughAct::isAllowed)
                .containsExactly(
                        PushThroughAct.CONVENE, PushThroughAct.SET_TERM, PushThroughAct.DECIDE_WITHIN_OWN_POWERS);
        assertThat(PushThroughAct.values()).allSatisfy(act -> {
            assertThat(act.refusedBy().isPresent()).isNotEqualTo(act.isAllowed());
            assertThat(act.refusedBy().stream())
                    .allSatisfy(source -> assertThat(source.place()).isEqualTo("1.3(4)"));
        });
    }

    @Test
    void settings_have_their_ranges() {
        Training training = CompetenceSettings.NATIONAL.trainings().get(0);
        assertThatThrownBy(() -> new CompetenceSettings(0, 1, List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new CompetenceSettings(21, 1, List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new CompetenceSettings(1, 0, List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new CompetenceSettings(1, 2_000_001, List.of()))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new CompetenceSettings(1, 1, List.of(training, training)))
                .isInstanceOf(MalformedValueException.class);
        for (int months : new int[] {0, 601}) {
            assertThatThrownBy(() -> new Training("a", training.name(), training.role(), Optional.of(months)))
                    .isInstanceOf(MalformedValueException.class);
        }
    }

    @Test
    void bounds_themselves_are_allowed() {
        assertThat(new CompetenceSettings(20, 2_000_000, List.of()).quorum()).isEqualTo(20);
        assertThat(new CompetenceSettings(1, 1, List.of()).largeFrom()).isEqualTo(1);
        for (int months : new int[] {1, 600}) {
            Training training = new Training("a", new Text("a", "a"), CaseRole.PARTICIPANT, Optional.of(months));
            assertThat(training.validMonths()).contains(months);
        }
    }

    @Test
    void one_role_may_ask_for_two_trainings_and_two_roles_for_one() {
        Training chair = new Training("chair", new Text("a", "a"), CaseRole.PROCESS_DIRECTOR, Optional.empty());
        Training law = new Training("law", new Text("a", "a"), CaseRole.PROCESS_DIRECTOR, Optional.empty());
        Training other = new Training("law", new Text("a", "a"), CaseRole.CASE_DIRECTOR, Optional.empty());
        assertThat(new CompetenceSettings(1, 1, List.of(chair, law, other)).trainings())
                .hasSize(3);
    }
}
