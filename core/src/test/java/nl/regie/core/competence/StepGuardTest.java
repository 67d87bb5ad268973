package nl.regie.core.competence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.fact.Truth;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.life.Regime;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.Designation;
import nl.regie.core.organisation.Duty;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.person.Person;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.OutsideRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.rule.Decision;
import nl.regie.core.rule.Finding;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may take which step (CASE-2, ROLE-5, ROLE-11). */
class StepGuardTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final Designation DESIGNATED = new Designation(Given.OFFICIAL, Duty.EXECUTION, false);

    private static StepGuard guard(int quorum) {
        return StepGuard.of(new CompetenceSettings(quorum, 50_000, List.of()), "national", "1");
    }

    /** A notified case with one participant of each kind, whose official was designated. */
    private static ImmutableCaseFile.Builder file(OrganisationType type, Designation... people) {
        Participation organ = Participation.builder()
                .copyOf(Given.participant(Given.BOARD, type))
                .people(List.of(people))
                .build();
        return Given.person()
                .builder()
                .participants(List.of(
                        organ,
                        Given.participant(Given.POLICE, OrganisationType.POLICE),
                        Given.participant(Given.CARE, OrganisationType.PROBATION)));
    }

    private static CaseFile file() {
        return file(OrganisationType.EXECUTIVE_BOARD, DESIGNATED).build();
    }

    private static StepRequestBuilder request(Step step) {
        return StepRequest.builder()
                .step(step)
                .on(DAY)
                .by(new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty()));
    }

    private static Decision<StepOutcome> judge(CaseFile file, StepRequestBuilder request) {
        return guard(1).judge(file, request.build());
    }

    private static List<String> broken(Decision<StepOutcome> decision) {
        return decision.findings().stream()
                .filter(finding -> finding.truth() == Truth.NO)
                .map(finding -> finding.rule().value() + " " + finding.source().place())
                .toList();
    }

    @Test
    void a_public_participant_judges_the_fit() {
        Decision<StepOutcome> decision = judge(file(), request(Step.JUDGE_FIT));
        assertThat(decision.outcome()).isEqualTo(StepOutcome.ALLOWED);
        assertThat(decision.findings()).extracting(Finding::truth).containsOnly(Truth.YES);
        assertThat(decision.asOf()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @CsvSource({"JUDGE_FIT, 2.31(2)", "REFUSE, 2.31(2)"})
    void a_private_participant_is_refused_with_the_article_ROLE_5(Step step, String article) {
        Decision<StepOutcome> decision =
                judge(file(OrganisationType.PROBATION, DESIGNATED).build(), request(step));
        assertThat(decision.outcome()).isEqualTo(StepOutcome.REFUSED);
        assertThat(broken(decision)).containsExactly("ROLE-5.public " + article, "ROLE-5.quorum ");
        assertThat(decision.missing()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GATHER, 2.31(3), FITS_PURPOSE", "ADMIT, 2.31(4), FITS_PURPOSE", "CLOSE, 2.31(8), FITS_PURPOSE"})
    void later_steps_of_public_participants_have_their_article_too(Step step, String article) {
        CaseFile file = file(OrganisationType.PROBATION, DESIGNATED)
                .addEvents(Given.event(LocalDate.of(2026, 1, 13), Step.JUDGE_FIT))
                .build();
        assertThat(broken(judge(file, request(step)))).contains("ROLE-5.public " + article);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"RETURN_TO_FRONT_LINE", "DISCUSS_WITH_PROSECUTION"})
    void what_others_may_do_too_asks_for_no_public_participant(Step step) {
        CaseFile file = file(OrganisationType.PROBATION, DESIGNATED).build();
        assertThat(judge(file, request(step)).outcome()).isEqualTo(StepOutcome.ALLOWED);
    }

    @Test
    void gathering_before_the_judgement_is_refused_CASE_2() {
        assertThat(broken(judge(file(), request(Step.GATHER)))).containsExactly("CASE-2.phase 2.31");
    }

    @Test
    void a_step_is_not_taken_before_the_one_before_it() {
        LocalDate notified = LocalDate.of(2026, 1, 12);
        assertThat(judge(file(), request(Step.JUDGE_FIT).on(notified)).outcome())
                .isEqualTo(StepOutcome.ALLOWED);
        Decision<StepOutcome> early = judge(file(), request(Step.JUDGE_FIT).on(notified.minusDays(1)));
        assertThat(broken(early)).contains("CASE-2.phase 2.31");
    }

    @ParameterizedTest
    @CsvSource({"2026-02-01, REFUSED", "2026-02-02, ALLOWED"})
    void who_no_longer_takes_part_decides_nothing(LocalDate until, StepOutcome outcome) {
        Participation organ = Participation.builder()
                .copyOf(file().participants().get(0))
                .until(until)
                .build();
        CaseFile file =
                CaseFile.builder().copyOf(file()).participants(List.of(organ)).build();
        assertThat(judge(file, request(Step.JUDGE_FIT)).outcome()).isEqualTo(outcome);
    }

    @Test
    void the_quorum_counts_public_participants_only() {
        StepRequest alone = request(Step.JUDGE_FIT).build();
        assertThat(broken(guard(2).judge(file(), alone))).containsExactly("ROLE-5.quorum ");
        StepRequest withCare =
                request(Step.JUDGE_FIT).addDecidesWith(Given.CARE).build();
        assertThat(broken(guard(2).judge(file(), withCare))).containsExactly("ROLE-5.quorum ");
        StepRequest withPolice =
                request(Step.JUDGE_FIT).addDecidesWith(Given.POLICE).build();
        assertThat(guard(2).judge(file(), withPolice).outcome()).isEqualTo(StepOutcome.ALLOWED);
        StepRequest withNobody = request(Step.JUDGE_FIT)
                .addDecidesWith(new ParticipantId("nobody"))
                .build();
        assertThat(broken(guard(2).judge(file(), withNobody))).containsExactly("ROLE-5.quorum ");
    }

    @Test
    void only_whoever_was_designated_for_execution_decides_ROLE_11() {
        Designation other = new Designation(Given.OFFICIAL, Duty.SYSTEM_SUPPORT, false);
        Decision<StepOutcome> decision =
                judge(file(OrganisationType.EXECUTIVE_BOARD, other).build(), request(Step.JUDGE_FIT));
        assertThat(broken(decision)).containsExactly("ROLE-11.designated 1.8(2)");
    }

    @Test
    void where_nobody_was_recorded_as_designated_it_is_not_known() {
        Decision<StepOutcome> decision =
                judge(file(OrganisationType.EXECUTIVE_BOARD).build(), request(Step.JUDGE_FIT));
        assertThat(decision.outcome()).isEqualTo(StepOutcome.UNDECIDED);
        assertThat(decision.missing()).extracting(missing -> missing.name()).containsExactly("designated");
    }

    @Test
    void whoever_works_elsewhere_needs_a_mandate() {
        Participation police = Participation.builder()
                .copyOf(Given.participant(Given.POLICE, OrganisationType.POLICE))
                .addPeople(DESIGNATED)
                .build();
        CaseFile file = CaseFile.builder()
                .copyOf(file())
                .participants(List.of(file().participants().get(0), police))
                .build();
        DecidedBy without = new DecidedBy(Given.OFFICIAL, Given.POLICE, Optional.empty());
        assertThat(broken(judge(file, request(Step.JUDGE_FIT).by(without)))).containsExactly("ROLE-5.mandate ");
        DecidedBy mandated = new DecidedBy(Given.OFFICIAL, Given.POLICE, Optional.of(Given.WORDS));
        assertThat(judge(file, request(Step.JUDGE_FIT).by(mandated)).outcome()).isEqualTo(StepOutcome.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(
            value = OutsideRole.class,
            names = {"HOUSE_MANAGER", "STEERING_GROUP", "GENERAL_BOARD", "DAILY_BOARD"})
    void managers_and_boards_need_a_mandate(OutsideRole role) {
        assertThat(broken(judge(file(), request(Step.JUDGE_FIT).outsideRole(role))))
                .containsExactly("ROLE-5.mandate ");
    }

    @Test
    void a_process_director_needs_a_mandate_while_he_is_one() {
        RoleAssignment role = new RoleAssignment(
                Given.OFFICIAL, Given.BOARD, CaseRole.PROCESS_DIRECTOR, DAY.minusDays(9), Optional.of(DAY), false);
        CaseFile file = CaseFile.builder().copyOf(file()).addRoles(role).build();
        assertThat(broken(judge(file, request(Step.JUDGE_FIT)))).containsExactly("ROLE-5.mandate ");
        assertThat(judge(file, request(Step.JUDGE_FIT).on(DAY.plusDays(1))).outcome())
                .isEqualTo(StepOutcome.ALLOWED);
    }

    @Test
    void somebody_who_is_no_professional_decides_nothing() {
        DecidedBy concerned = new DecidedBy(Given.CONCERNED, Given.BOARD, Optional.of(Given.WORDS));
        assertThat(broken(judge(file(), request(Step.JUDGE_FIT).by(concerned))))
                .contains("ROLE-11.professional 1.8(2)");
    }

    @Test
    void placing_on_the_list_is_for_public_participants_WGS_2_32() {
        CaseFile listed = CaseFile.builder()
                .copyOf(file(OrganisationType.PROBATION, DESIGNATED).build())
                .regime(Regime.WGS_LIST)
                .events(List.of())
                .build();
        assertThat(broken(judge(listed, request(Step.NOTIFY)))).contains("ROLE-5.public 2.32(2)");
        CaseFile local =
                CaseFile.builder().copyOf(listed).regime(Regime.LOCAL_COVENANT).build();
        assertThat(judge(local, request(Step.NOTIFY)).outcome()).isEqualTo(StepOutcome.ALLOWED);
    }

    @Test
    void screened_off_data_are_used_again_only_with_consent_WGS_1_8_7() {
        CaseFile closed = file(OrganisationType.EXECUTIVE_BOARD, DESIGNATED)
                .addEvents(Given.event(LocalDate.of(2026, 1, 13), Step.JUDGE_FIT))
                .addEvents(Given.event(LocalDate.of(2026, 1, 14), Step.CLOSE))
                .items(Given.person().domain(LifeDomain.HOUSING).build().items())
                .build();
        assertThat(broken(judge(closed, request(Step.REUSE)))).containsExactly("CASE-2.reuse 1.8(7)");
        assertThat(judge(closed, request(Step.REUSE).consentOf(Given.BOARD)).outcome())
                .isEqualTo(StepOutcome.ALLOWED);
    }

    @Test
    void who_supplied_nothing_cannot_consent_to_using_it_again() {
        CaseFile closed = file(OrganisationType.EXECUTIVE_BOARD, DESIGNATED)
                .addEvents(Given.event(LocalDate.of(2026, 1, 13), Step.JUDGE_FIT))
                .addEvents(Given.event(LocalDate.of(2026, 1, 14), Step.CLOSE))
                .items(Given.person().domain(LifeDomain.HOUSING).build().items())
                .build();
        assertThat(broken(judge(closed, request(Step.REUSE).consentOf(Given.POLICE))))
                .containsExactly("CASE-2.reuse 1.8(7)");
    }

    /** A school sits in at the meeting; notifying, sending back and deleting are for participants (WGS 2.31(1), (9)). */
    @ParameterizedTest
    @CsvSource({"RETURN_TO_FRONT_LINE, 2.31(9)", "DISCUSS_WITH_PROSECUTION, 2.31(9)", "NOTIFY, 2.31(1)"})
    void a_third_takes_no_step_ROLE_11(Step step, String article) {
        CaseFile file = file(OrganisationType.SCHOOL, DESIGNATED).build();
        assertThat(broken(judge(file, request(step)))).contains("ROLE-11.participant " + article);
        CaseFile elsewhere =
                CaseFile.builder().copyOf(file).regime(Regime.LOCAL_COVENANT).build();
        assertThat(broken(judge(elsewhere, request(step)))).noneMatch(rule -> rule.startsWith("ROLE-11.participant"));
        CaseFile youthCare = file(OrganisationType.PROBATION, DESIGNATED).build();
        assertThat(broken(judge(youthCare, request(step)))).noneMatch(rule -> rule.startsWith("ROLE-11.participant"));
    }

    /** What the guard allows, the validator does not call a misstep, and the other way round. */
    @ParameterizedTest
    @EnumSource(Step.class)
    void the_guard_agrees_with_the_phases(Step step) {
        CaseFile file = file();
        boolean allowed = file.phase().after(step).isPresent();
        Finding phase = judge(file, request(step)).findings().get(0);
        assertThat(phase.truth()).isEqualTo(Truth.of(allowed));
    }

    @Test
    void nobody_decides_twice() {
        assertThatThrownBy(() -> request(Step.CLOSE).addDecidesWith(Given.BOARD).build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> request(Step.CLOSE)
                        .addDecidesWith(Given.CARE, Given.CARE)
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_person_of_no_case_decides_nothing() {
        CaseFile file = CaseFile.builder()
                .copyOf(file())
                .persons(file().persons().stream()
                        .filter(person -> !person.id().equals(Given.OFFICIAL))
                        .toList())
                .build();
        assertThat(file.persons()).extracting(Person::id).doesNotContain(Given.OFFICIAL);
        assertThat(judge(file, request(Step.JUDGE_FIT)).outcome()).isEqualTo(StepOutcome.REFUSED);
    }

    private static Decision<StepOutcome> act(CaseFile file, PublicAct act) {
        return guard(1).judge(
                        file,
                        ActRequest.builder()
                                .act(act)
                                .on(DAY)
                                .by(new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty()))
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "EXCHANGE_WITH_HOUSE, 2.28",
        "ADMIT_THIRD, 2.31(9)",
        "GIVE_RESULTS_TO_THIRD, 2.31(11)",
        "PLACE_ON_LIST, 2.32(2)"
    })
    void what_only_public_participants_may_do_beside_the_steps_ROLE_5(PublicAct act, String article) {
        assertThat(act(file(), act).outcome()).isEqualTo(StepOutcome.ALLOWED);
        CaseFile probation = file(OrganisationType.PROBATION, DESIGNATED).build();
        assertThat(broken(act(probation, act))).contains("ROLE-5.public " + article);
        CaseFile local = CaseFile.builder()
                .copyOf(probation)
                .regime(Regime.LOCAL_COVENANT)
                .build();
        assertThat(act(local, act).outcome()).isEqualTo(StepOutcome.ALLOWED);
        CaseFile closed = file(OrganisationType.EXECUTIVE_BOARD, DESIGNATED)
                .addEvents(Given.event(LocalDate.of(2026, 1, 13), Step.JUDGE_FIT))
                .addEvents(Given.event(LocalDate.of(2026, 1, 14), Step.CLOSE))
                .build();
        assertThat(broken(act(closed, act))).containsExactly("CASE-2.phase 2.31");
    }

    @Test
    void where_a_step_was_not_allowed_nobody_can_say_whether_the_phase_allows_an_act() {
        CaseFile broken = file(OrganisationType.EXECUTIVE_BOARD, DESIGNATED)
                .addEvents(Given.event(LocalDate.of(2026, 1, 13), Step.SCALE_UP))
                .addEvents(Given.event(LocalDate.of(2026, 1, 14), Step.CLOSE))
                .build();
        assertThat(broken.phase().isOpen()).isTrue();
        assertThat(broken.certainPhase()).isEmpty();
        assertThat(act(broken, PublicAct.EXCHANGE_WITH_HOUSE).outcome()).isEqualTo(StepOutcome.UNDECIDED);
    }

    @Test
    void nobody_does_an_act_twice() {
        assertThatThrownBy(() -> ActRequest.builder()
                        .act(PublicAct.ADMIT_THIRD)
                        .on(DAY)
                        .by(new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty()))
                        .addDecidesWith(Given.BOARD)
                        .build())
                .isInstanceOf(MalformedValueException.class);
    }
}
