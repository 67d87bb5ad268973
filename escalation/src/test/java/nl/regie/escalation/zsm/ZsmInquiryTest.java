package nl.regie.escalation.zsm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.regie.core.casefile.AccessLine;
import nl.regie.core.life.Step;
import nl.regie.core.organisation.RequestAnswer;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Strand;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.escalation.clock.Term;
import nl.regie.escalation.clock.WorkingCalendar;
import nl.regie.escalation.custody.ClockKind;
import nl.regie.escalation.custody.ClockProfile;
import org.junit.jupiter.api.Test;

class ZsmInquiryTest {

    private static final Instant ARRIVAL = Instant.parse("2026-03-02T09:00:00Z"); // the six hours are over at 15:00Z
    private static final Instant DUE = Instant.parse("2026-03-02T14:00:00Z");

    private static ZsmInquiryBuilder inquiry() {
        return ZsmInquiry.builder()
                .id("zsm-1")
                .askedAt(ARRIVAL)
                .clock(ClockProfile.SINCE_2017.start(ClockKind.HOLDING, ARRIVAL).orElseThrow())
                .minor(false)
                .asked(List.of(ZsmAddressee.MUNICIPALITY, ZsmAddressee.CARE, ZsmAddressee.HOUSE));
    }

    private static ZsmReplyState state(ZsmInquiry inquiry, Instant at) {
        return inquiry.standings(at, ZsmSettings.NATIONAL).get(0).state();
    }

    private static ZsmInquiryBuilder answered(Instant at) {
        return inquiry().addReplies(new ZsmReply(ZsmAddressee.MUNICIPALITY, RequestAnswer.ANSWERED, at));
    }

    @Test
    void before_any_table_the_municipality_care_or_youth_care_and_the_house_are_asked() {
        assertThat(inquiry().build().isAsked()).isTrue();
        ZsmInquiry minor = inquiry().minor(true).build();
        assertThat(minor.isAsked()).isFalse();
        assertThat(minor.standings(ARRIVAL, ZsmSettings.NATIONAL))
                .extracting(ZsmStanding::addressee, ZsmStanding::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ZsmAddressee.MUNICIPALITY, ZsmReplyState.AWAITED),
                        org.assertj.core.groups.Tuple.tuple(ZsmAddressee.CARE, ZsmReplyState.AWAITED),
                        org.assertj.core.groups.Tuple.tuple(ZsmAddressee.YOUTH_CARE, ZsmReplyState.TO_ASK),
                        org.assertj.core.groups.Tuple.tuple(ZsmAddressee.HOUSE, ZsmReplyState.AWAITED));
        assertThat(inquiry()
                        .asked(List.of(ZsmAddressee.CARE, ZsmAddressee.HOUSE))
                        .build()
                        .isAsked())
                .isFalse();
    }

    @Test
    void an_answer_is_due_an_hour_before_the_clock_is_over() {
        ZsmInquiry inquiry = inquiry().build();

        assertThat(inquiry.due(ZsmSettings.NATIONAL)).isEqualTo(DUE);
        assertThat(inquiry.due(new ZsmSettings(600, ZsmSettings.NATIONAL.planReview())))
                .isEqualTo(ARRIVAL);
        assertThat(state(inquiry, DUE.minusNanos(1))).isEqualTo(ZsmReplyState.AWAITED);
        assertThat(state(inquiry, DUE)).isEqualTo(ZsmReplyState.OVERDUE);
        ZsmInquiry settled = inquiry().settledAt(DUE.minusSeconds(60)).build();
        assertThat(state(settled, DUE.minusSeconds(61))).isEqualTo(ZsmReplyState.AWAITED);
        assertThat(state(settled, DUE.minusSeconds(60))).isEqualTo(ZsmReplyState.OVERDUE);
    }

    @Test
    void a_late_answer_is_used_while_nothing_is_settled_and_the_clock_runs_and_else_goes_to_the_table() {
        Instant over = DUE.plusSeconds(3_600);
        Instant later = over.plusSeconds(3_600);

        assertThat(state(answered(DUE.minusNanos(1)).build(), later)).isEqualTo(ZsmReplyState.IN_TIME);
        assertThat(state(answered(DUE).build(), later)).isEqualTo(ZsmReplyState.LATE_USABLE);
        assertThat(state(answered(over.minusNanos(1)).build(), later)).isEqualTo(ZsmReplyState.LATE_USABLE);
        assertThat(state(answered(over).build(), later)).isEqualTo(ZsmReplyState.TOO_LATE);
        assertThat(state(answered(ARRIVAL).settledAt(ARRIVAL).build(), later)).isEqualTo(ZsmReplyState.TOO_LATE);
        // what comes later is not known yet
        assertThat(state(answered(over).build(), ARRIVAL)).isEqualTo(ZsmReplyState.AWAITED);
    }

    @Test
    void nobody_answers_who_was_not_asked_or_before_the_question() {
        assertThatThrownBy(() -> answered(ARRIVAL.minusNanos(1)).build()).hasMessageStartingWith("replies: ");
        assertThatThrownBy(() -> answered(ARRIVAL).asked(List.of()).build()).hasMessageStartingWith("replies: ");
        assertThatThrownBy(() -> inquiry()
                        .asked(List.of(ZsmAddressee.CARE, ZsmAddressee.CARE))
                        .build())
                .hasMessageStartingWith("asked: ");
        assertThatThrownBy(() -> inquiry().settledAt(ARRIVAL.minusNanos(1)).build())
                .hasMessageStartingWith("settledAt: ");
        assertThat(answered(ARRIVAL).build()).hasToString("ZsmInquiry[zsm-1, 1 of 3 answered]");
        assertThat(answered(ARRIVAL).build().replies().get(0))
                .hasToString("ZsmReply[municipality, 2026-03-02T09:00:00Z]");
    }

    private static ZsmSettlementBuilder settlement(SettlementKind kind) {
        return ZsmSettlement.builder()
                .on(ZsmSample.TODAY)
                .suspect(ZsmSample.SUSPECT)
                .kind(kind)
                .by(ZsmSample.BY)
                .words(ZsmSample.WORDS);
    }

    @Test
    void what_zsm_decided_comes_back_to_the_plan_as_proposals() {
        ZsmFeedback feedback = ZsmFeedback.of(ZsmSettings.NATIONAL, WorkingCalendar.NATIONAL);
        Measure measure = Measure.builder()
                .code("community-service")
                .strand(Strand.REPRESSION)
                .state(MeasureState.REQUESTED)
                .build();
        ZsmSettlement settled =
                settlement(SettlementKind.SETTLED).measure(measure).build();
        Optional<nl.regie.core.casefile.CaseFile> planned =
                Optional.of(ZsmSample.file(Step.JUDGE_FIT, Step.ADMIT, Step.TABLE, Step.AGREE_PLAN)
                        .build());

        List<ZsmProposal> proposals = feedback.propose(planned, settled);
        assertThat(proposals).hasSize(3);
        assertThat(proposals.get(0)).isEqualTo(new ZsmProposal.ToRecord(measure));
        assertThat(proposals.get(1)).isInstanceOfSatisfying(ZsmProposal.ToAgree.class, agree -> {
            assertThat(agree.who()).isEqualTo(ZsmSample.BOARD);
            assertThat(agree.by()).isEqualTo(LocalDate.of(2026, 3, 9));
        });
        assertThat(proposals.get(2)).isEqualTo(new ZsmProposal.ToTake(Step.ADJUST));
        assertThat(settled).hasToString("ZsmSettlement[2026-03-02]");
    }

    @Test
    void the_step_that_is_proposed_is_one_that_the_phase_allows() {
        ZsmFeedback feedback = ZsmFeedback.of(ZsmSettings.NATIONAL, WorkingCalendar.NATIONAL);
        Step[] agreed = {Step.JUDGE_FIT, Step.ADMIT, Step.TABLE, Step.AGREE_PLAN, Step.START_EXECUTION, Step.SCALE_DOWN
        };
        ZsmSettlement settled = settlement(SettlementKind.SETTLED).build();
        ZsmSettlement toHouse = settlement(SettlementKind.TO_HOUSE).build();

        assertThat(feedback.propose(Optional.of(ZsmSample.file(agreed).build()), settled))
                .contains(new ZsmProposal.ToTake(Step.EVALUATE))
                .hasSize(2);
        assertThat(feedback.propose(
                        Optional.of(ZsmSample.file(Step.JUDGE_FIT, Step.ADMIT).build()), toHouse))
                .containsExactly(new ZsmProposal.ToTake(Step.TABLE));
        assertThat(feedback.propose(
                        Optional.of(ZsmSample.file(Step.JUDGE_FIT, Step.ADMIT).build()), settled))
                .isEmpty();
        assertThat(feedback.propose(Optional.of(ZsmSample.file(Step.JUDGE_FIT).build()), toHouse))
                .isEmpty();
    }

    @Test
    void without_an_open_case_only_a_decision_for_the_house_comes_back_as_a_notification() {
        ZsmFeedback feedback = ZsmFeedback.of(ZsmSettings.NATIONAL, WorkingCalendar.NATIONAL);
        ZsmProposal notify = new ZsmProposal.ToNotify(AccessLine.ZSM, ZsmSample.TODAY);

        assertThat(feedback.propose(
                        Optional.empty(), settlement(SettlementKind.TO_HOUSE).build()))
                .containsExactly(notify);
        assertThat(feedback.propose(
                        Optional.empty(),
                        settlement(SettlementKind.TO_LOCAL_OFFICE).build()))
                .isEmpty();
        assertThat(feedback.propose(
                        Optional.of(ZsmSample.file(Step.JUDGE_FIT, Step.CLOSE).build()),
                        settlement(SettlementKind.TO_HOUSE).build()))
                .containsExactly(notify);
        // closed after a step that was not allowed: nobody can say that it is open
        assertThat(feedback.propose(
                        Optional.of(ZsmSample.file(Step.JUDGE_FIT, Step.SCALE_UP, Step.CLOSE)
                                .build()),
                        settlement(SettlementKind.TO_HOUSE).build()))
                .containsExactly(notify);
        assertThat(feedback.propose(
                        Optional.of(ZsmSample.file(Step.JUDGE_FIT).build()),
                        settlement(SettlementKind.TO_HOUSE)
                                .suspect(ZsmSample.BROTHER)
                                .build()))
                .containsExactly(notify);
    }

    @Test
    void whoever_is_no_longer_accountable_is_asked_nothing() {
        ZsmFeedback feedback = ZsmFeedback.of(ZsmSettings.NATIONAL, WorkingCalendar.NATIONAL);
        Optional<nl.regie.core.casefile.CaseFile> left =
                Optional.of(ZsmSample.file(Step.JUDGE_FIT, Step.ADMIT, Step.TABLE, Step.AGREE_PLAN)
                        .roles(List.of(new RoleAssignment(
                                ZsmSample.OFFICIAL,
                                ZsmSample.BOARD,
                                CaseRole.CASE_DIRECTOR,
                                ZsmSample.TODAY.minusYears(1),
                                Optional.of(ZsmSample.TODAY.minusDays(1)),
                                true)))
                        .build());

        assertThat(feedback.propose(left, settlement(SettlementKind.SETTLED).build()))
                .containsExactly(new ZsmProposal.ToTake(Step.ADJUST));
    }

    @Test
    void the_margin_is_at_most_ten_hours() {
        Term week = Term.weeks(1);
        assertThat(new ZsmSettings(0, week).marginMinutes()).isZero();
        assertThat(new ZsmSettings(600, week).marginMinutes()).isEqualTo(600);
        assertThatThrownBy(() -> new ZsmSettings(-1, week)).hasMessageStartingWith("marginMinutes: ");
        assertThatThrownBy(() -> new ZsmSettings(601, week)).hasMessageStartingWith("marginMinutes: ");
    }
}
