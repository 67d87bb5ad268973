package nl.regie.core.measurement;

import static nl.regie.core.Given.BOARD;
import static nl.regie.core.Given.CARE;
import static nl.regie.core.Given.CONCERNED;
import static nl.regie.core.Given.POLICE;
import static nl.regie.core.Given.WORDS;
import static nl.regie.core.measurement.Approach.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Ground;
import nl.regie.core.item.GroundKind;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.place.SafetyHouse;
import nl.regie.core.place.SafetyRegion;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Plan;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Attendance per partner, and agreements done in time (RES-5; ON 3, 6). */
class PartnerTallyTest {

    private static final LocalDate BY = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private final List<Meeting> meetings = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();

    private PartnerTallyTest met(LocalDate on, List<ParticipantId> invited, ParticipantId... present) {
        meetings.add(new Meeting(on, invited, List.of(present)));
        return this;
    }

    private static Agreement agreement(int id, AgreementState state, Optional<LocalDate> doneOn) {
        Labels labels = new Labels(
                DataCategory.GUIDANCE_AND_CARE,
                Optional.of(CONCERNED),
                BOARD,
                new Ground(GroundKind.WGS_1_5, Optional.empty(), Optional.empty(), Optional.empty()),
                START,
                List.of(),
                List.of());
        return Agreement.builder()
                .id(new ItemId("a" + id))
                .labels(labels)
                .who(CARE)
                .what(WORDS)
                .by(BY)
                .progressOn(BY)
                .intendedResult(WORDS)
                .state(state)
                .restsOn(List.of())
                .doneOn(doneOn)
                .build();
    }

    private static AgreementTiming timing(AgreementState state, Optional<LocalDate> doneOn, LocalDate asOf) {
        return AgreementTiming.of(agreement(1, state, doneOn), asOf);
    }

    private PartnerTallyTest agreed(AgreementState state, LocalDate doneOn) {
        agreements.add(agreement(agreements.size(), state, Optional.of(doneOn)));
        return this;
    }

    private PartnerTallyTest agreed(AgreementState state) {
        agreements.add(agreement(agreements.size(), state, Optional.empty()));
        return this;
    }

    private CaseFile file(Step... later) {
        Given given = Given.person()
                .step(Step.JUDGE_FIT)
                .step(Step.ADMIT)
                .step(Step.TABLE)
                .step(Step.AGREE_PLAN);
        for (Step step : later) {
            given.step(step);
        }
        var file = given.builder().meetings(meetings);
        if (!agreements.isEmpty()) {
            file.plan(new Plan(START, agreements));
        }
        return file.build();
    }

    private PartnerTally tally() {
        return PartnerTally.of(List.of(file()), DAY);
    }

    private PartnerFigures care() {
        return tally().partner(OrganisationType.MENTAL_HEALTH_CARE).orElseThrow();
    }

    @Test
    void attendance_is_how_often_a_partner_came_of_how_often_it_was_invited() {
        PartnerTally tally = met(START, List.of(POLICE, CARE), POLICE)
                .met(START.plusDays(1), List.of(POLICE, CARE), POLICE, CARE)
                .met(START.plusDays(2), List.of(POLICE))
                .tally();
        assertThat(tally.partners())
                .extracting(PartnerFigures::type)
                .containsExactly(OrganisationType.POLICE, OrganisationType.MENTAL_HEALTH_CARE);
        assertThat(tally.partner(OrganisationType.POLICE).orElseThrow().attendance())
                .isEqualTo(Share.exactly(2, 3));
        assertThat(care().attendance().value()).contains(new Fraction(1, 2));
        assertThat(care().method()).isEqualTo(MeasurementMethod.SHARE);
        assertThat(tally.partner(OrganisationType.PROBATION)).isEmpty();
    }

    @Test
    void a_meeting_on_the_day_counts_and_one_after_it_does_not() {
        assertThat(met(DAY, List.of(CARE), CARE).care().invited()).isEqualTo(1);
        assertThat(new PartnerTallyTest()
                        .met(DAY.plusDays(1), List.of(CARE), CARE)
                        .tally()
                        .partners())
                .isEmpty();
    }

    @Test
    void who_was_not_invited_has_no_attendance() {
        agreed(AgreementState.NOT_DONE);
        assertThat(care().attendance().value()).isEmpty();
    }

    @Test
    void done_on_the_last_day_is_in_time_and_the_day_after_is_late() {
        assertThat(timing(AgreementState.DONE, Optional.of(BY), DAY)).isEqualTo(AgreementTiming.ON_TIME);
        assertThat(timing(AgreementState.DONE, Optional.of(BY.plusDays(1)), DAY))
                .isEqualTo(AgreementTiming.LATE);
        assertThat(timing(AgreementState.INEFFECTIVE, Optional.of(BY), DAY)).isEqualTo(AgreementTiming.ON_TIME);
    }

    @Test
    void what_was_done_on_an_unknown_day_is_neither_in_time_nor_late() {
        assertThat(timing(AgreementState.DONE, Optional.empty(), DAY)).isEqualTo(AgreementTiming.DONE_UNKNOWN_WHEN);
        assertThat(timing(AgreementState.INEFFECTIVE, Optional.empty(), DAY))
                .isEqualTo(AgreementTiming.DONE_UNKNOWN_WHEN);
    }

    @Test
    void what_is_open_is_overdue_from_the_day_after_its_last() {
        assertThat(timing(AgreementState.OPEN, Optional.empty(), BY)).isEqualTo(AgreementTiming.NOT_YET_DUE);
        assertThat(timing(AgreementState.OPEN, Optional.empty(), BY.plusDays(1)))
                .isEqualTo(AgreementTiming.OVERDUE);
        assertThat(timing(AgreementState.NOT_DONE, Optional.empty(), DAY)).isEqualTo(AgreementTiming.NOT_DONE);
        assertThat(timing(AgreementState.DROPPED, Optional.empty(), DAY)).isEqualTo(AgreementTiming.DROPPED);
    }

    @Test
    void what_was_done_after_the_day_had_not_been_done_yet() {
        Optional<LocalDate> done = Optional.of(BY.plusDays(10));
        assertThat(timing(AgreementState.DONE, done, BY)).isEqualTo(AgreementTiming.NOT_YET_DUE);
        assertThat(timing(AgreementState.DONE, done, BY.plusDays(9))).isEqualTo(AgreementTiming.OVERDUE);
        assertThat(timing(AgreementState.DONE, done, BY.plusDays(10))).isEqualTo(AgreementTiming.LATE);
    }

    @Test
    void the_share_in_time_is_out_of_what_was_due_and_a_range_where_a_day_is_unknown() {
        agreed(AgreementState.DONE, BY)
                .agreed(AgreementState.DONE, BY.plusDays(1))
                .agreed(AgreementState.NOT_DONE)
                .agreed(AgreementState.OPEN)
                .agreed(AgreementState.DROPPED);
        assertThat(care().onTime()).isEqualTo(Share.exactly(1, 4));
        assertThat(care().agreements(AgreementTiming.OVERDUE)).isEqualTo(1);
        agreed(AgreementState.DONE);
        assertThat(care().onTime()).isEqualTo(new Share(new Count(1, Optional.of(2L)), 5));
        assertThat(care().onTime().value()).isEmpty();
    }

    @Test
    void what_the_house_did_not_have_yet_does_not_count() {
        agreed(AgreementState.DONE, BY);
        assertThat(PartnerTally.of(List.of(file()), START).partners()).hasSize(1);
        assertThat(PartnerTally.of(List.of(file()), START.minusDays(1)).partners())
                .isEmpty();
    }

    @Test
    void a_case_that_is_not_open_does_not_count() {
        met(START, List.of(CARE), CARE).agreed(AgreementState.DONE, BY);
        assertThat(PartnerTally.of(List.of(file(Step.CLOSE)), DAY)).isEqualTo(PartnerTally.none(DAY));
        // closed after a step that was not allowed: nobody can say that its data are not screened off
        assertThat(PartnerTally.of(List.of(file(Step.JUDGE_FIT, Step.CLOSE)), DAY))
                .isEqualTo(PartnerTally.none(DAY));
        assertThat(PartnerTally.of(List.of(file(Step.START_EXECUTION)), DAY).partners())
                .hasSize(1);
    }

    @Test
    void who_is_no_participant_is_counted_apart() {
        met(START, List.of(new ParticipantId("wie"), CARE), CARE);
        assertThat(tally().unresolved()).isEqualTo(1);
        assertThat(tally().plus(tally()).unresolved()).isEqualTo(2);
        assertThat(tally().partners()).hasSize(1);
    }

    @Test
    void tallies_add_up_in_any_order() {
        PartnerTally one = met(START, List.of(POLICE, CARE), POLICE)
                .agreed(AgreementState.DONE, BY)
                .tally();
        PartnerTally two = new PartnerTallyTest()
                .met(START, List.of(CARE), CARE)
                .agreed(AgreementState.DONE, BY)
                .tally();
        PartnerTally both = one.plus(two);
        assertThat(both).isEqualTo(two.plus(one)).hasSameHashCodeAs(two.plus(one));
        assertThat(both.plus(PartnerTally.none(DAY))).isEqualTo(both);
        PartnerFigures care = both.partner(OrganisationType.MENTAL_HEALTH_CARE).orElseThrow();
        assertThat(care.attendance()).isEqualTo(Share.exactly(1, 2));
        assertThat(care.agreements(AgreementTiming.ON_TIME)).isEqualTo(2);
        assertThatThrownBy(() -> one.plus(PartnerTally.none(BY))).isInstanceOf(MalformedValueException.class);
        assertThat(both).hasToString("PartnerTally[2026-06-01, not for publication]");
        assertThat(care).hasToString("PartnerFigures[mental-health-care, not for publication]");
    }

    @Test
    void cases_of_two_houses_are_not_counted_together_SDK_5() {
        CaseFile elsewhere = Given.person()
                .builder()
                .house(new SafetyHouse("ander", "Huis Ander", new SafetyRegion("VR24", "Elders")))
                .build();
        assertThatThrownBy(() -> PartnerTally.of(List.of(file(), elsewhere), DAY))
                .hasMessage("house: value.contradiction");
    }

    @Test
    void a_partner_came_to_no_more_than_it_was_invited_to() {
        assertThatThrownBy(() -> new PartnerFigures(OrganisationType.POLICE, 1, 2, Map.of()))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new PartnerFigures(OrganisationType.POLICE, 1, 1, Map.of(AgreementTiming.LATE, -1L)))
                .isInstanceOf(MalformedValueException.class);
        PartnerFigures police = new PartnerFigures(OrganisationType.POLICE, 1, 1, Map.of());
        assertThat(new PartnerFigures(OrganisationType.POLICE, 1, 1, Map.of(AgreementTiming.LATE, 0L)))
                .isEqualTo(police);
        PartnerFigures halt = new PartnerFigures(OrganisationType.HALT, 1, 1, Map.of());
        assertThatThrownBy(() -> police.plus(halt)).isInstanceOf(MalformedValueException.class);
    }
}
