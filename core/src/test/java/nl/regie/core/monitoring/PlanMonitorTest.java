package nl.regie.core.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.casefile.CaseFile;
import nl.regie.core.casefile.ImmutableCaseFile;
import nl.regie.core.id.ItemId;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.item.DataCategory;
import nl.regie.core.item.Item;
import nl.regie.core.item.Labels;
import nl.regie.core.life.Meeting;
import nl.regie.core.life.Step;
import nl.regie.core.offence.Detention;
import nl.regie.core.offence.DetentionKind;
import nl.regie.core.plan.Agreement;
import nl.regie.core.plan.AgreementState;
import nl.regie.core.plan.Measure;
import nl.regie.core.plan.MeasureState;
import nl.regie.core.plan.Plan;
import nl.regie.core.plan.Result;
import nl.regie.core.plan.Strand;
import nl.regie.core.problem.LifeDomain;
import nl.regie.core.role.CaseRole;
import nl.regie.core.role.RoleAssignment;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is due, overdue, done or without effect, and what the table must look at (PLAN-4, PLAN-5). */
class PlanMonitorTest {

    private static final LocalDate TODAY = Given.TODAY;
    private static final LocalDate AGREED = TODAY.minusDays(60);
    private static final PlanMonitor MONITOR = PlanMonitor.of(MonitoringSettings.NATIONAL);
    private static final Labels LABELS =
            Given.area().domain(LifeDomain.HOUSING).build().items().get(0).labels();

    private static Agreement agreement(String id, LocalDate by, AgreementState state, LocalDate done) {
        return Agreement.builder()
                .id(new ItemId(id))
                .labels(LABELS)
                .who(Given.BOARD)
                .what(Given.WORDS)
                .by(by)
                .progressOn(TODAY.plusDays(30))
                .intendedResult(Given.WORDS)
                .state(state)
                .doneOn(Optional.ofNullable(done))
                .build();
    }

    private static Agreement open(LocalDate by) {
        return agreement("a1", by, AgreementState.OPEN, null);
    }

    private static ImmutableCaseFile.Builder file(Given given, Agreement... agreements) {
        RoleAssignment accountable =
                new RoleAssignment(Given.OFFICIAL, Given.BOARD, CaseRole.CASE_DIRECTOR, AGREED, Optional.empty(), true);
        return given.builder().addRoles(accountable).plan(new Plan(AGREED, List.of(agreements)));
    }

    private static PlanWatch watch(Agreement... agreements) {
        return MONITOR.watch(file(Given.person(), agreements).build(), TODAY);
    }

    private static List<AttentionKind> kinds(PlanWatch watch) {
        return watch.attention().stream().map(Attention::kind).toList();
    }

    /** The last day itself is not late; the fourteenth day ahead is soon. */
    @ParameterizedTest
    @CsvSource({"-1, OVERDUE, 1", "-30, OVERDUE, 30", "0, DUE_SOON, 0", "14, DUE_SOON, 0", "15, RUNNING, 0"})
    void an_open_agreement_is_due_by_its_last_day(int ahead, AgreementStatus status, int late) {
        PlanWatch watch = watch(open(TODAY.plusDays(ahead)));
        assertThat(watch.agreements())
                .containsExactly(
                        new AgreementStanding(new ItemId("a1"), Given.BOARD, TODAY.plusDays(ahead), status, late));
        assertThat(watch.state())
                .isEqualTo(status == AgreementStatus.RUNNING ? PlanState.ON_TRACK : PlanState.ATTENTION);
    }

    @ParameterizedTest
    @CsvSource({"0, DONE, 0", "1, DONE_LATE, 1"})
    void what_was_done_was_done_in_time_or_late(int after, AgreementStatus status, int late) {
        LocalDate by = TODAY.minusDays(9);
        PlanWatch watch = watch(agreement("a1", by, AgreementState.DONE, by.plusDays(after)));
        assertThat(watch.agreements().get(0).status()).isEqualTo(status);
        assertThat(watch.agreements().get(0).daysLate()).isEqualTo(late);
        assertThat(watch.state()).isEqualTo(PlanState.FINISHED);
    }

    @Test
    void nothing_overflows_at_the_end_of_time() {
        CaseFile file = file(Given.person(), open(TODAY)).build();
        assertThat(MONITOR.watch(file, LocalDate.MAX).agreements().get(0).daysLate())
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(MONITOR.watch(file, LocalDate.MIN).state()).isEqualTo(PlanState.NO_PLAN);
    }

    @Test
    void what_is_done_on_a_day_nobody_recorded_is_not_called_late() {
        assertThat(watch(agreement("a1", TODAY.minusDays(9), AgreementState.DONE, null))
                        .agreements()
                        .get(0)
                        .status())
                .isEqualTo(AgreementStatus.DONE);
    }

    @Test
    void what_was_done_later_was_open_then() {
        Agreement later = agreement("a1", TODAY.minusDays(1), AgreementState.DONE, TODAY.plusDays(1));
        assertThat(watch(later).agreements().get(0).status()).isEqualTo(AgreementStatus.OVERDUE);
        Agreement today = agreement("a1", TODAY.minusDays(1), AgreementState.DONE, TODAY);
        assertThat(watch(today).agreements().get(0).status()).isEqualTo(AgreementStatus.DONE_LATE);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_DONE, NOT_DONE, AGREEMENT_NOT_DONE",
        "INEFFECTIVE, INEFFECTIVE, AGREEMENT_INEFFECTIVE",
        "DROPPED, DROPPED,"
    })
    void what_came_to_nothing_is_looked_at(AgreementState state, AgreementStatus status, AttentionKind kind) {
        PlanWatch watch = watch(agreement("a1", TODAY.minusDays(9), state, null));
        assertThat(watch.agreements().get(0).status()).isEqualTo(status);
        assertThat(kinds(watch)).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void progress_is_discussed_at_a_meeting_on_its_day_or_later() {
        Agreement due = Agreement.builder()
                .copyOf(open(TODAY.plusDays(40)))
                .progressOn(TODAY.minusDays(5))
                .build();
        List<ParticipantId> all = List.of(Given.BOARD);
        assertThat(kinds(watch(due))).containsExactly(AttentionKind.PROGRESS_TO_DISCUSS);
        CaseFile early = file(Given.person(), due)
                .addMeetings(new Meeting(TODAY.minusDays(6), all, all), new Meeting(TODAY.plusDays(1), all, all))
                .build();
        assertThat(kinds(MONITOR.watch(early, TODAY))).containsExactly(AttentionKind.PROGRESS_TO_DISCUSS);
        CaseFile met = file(Given.person(), due)
                .addMeetings(new Meeting(TODAY.minusDays(5), all, all))
                .build();
        assertThat(kinds(MONITOR.watch(met, TODAY))).isEmpty();
        Agreement tomorrow =
                Agreement.builder().copyOf(due).progressOn(TODAY.plusDays(1)).build();
        assertThat(kinds(watch(tomorrow))).isEmpty();
        Agreement dropped =
                Agreement.builder().copyOf(due).state(AgreementState.DROPPED).build();
        assertThat(kinds(watch(dropped))).isEmpty();
    }

    /** Ninety days without a meeting are allowed, the ninety-first is not. */
    @ParameterizedTest
    @CsvSource({"90, false", "91, true"})
    void a_running_plan_asks_for_meetings(int days, boolean told) {
        LocalDate asOf = AGREED.plusDays(days);
        CaseFile file = file(Given.person(), agreement("a1", asOf.plusDays(40), AgreementState.OPEN, null))
                .build();
        CaseFile quiet = CaseFile.builder()
                .copyOf(file)
                .plan(new Plan(
                        AGREED,
                        List.of(Agreement.builder()
                                .copyOf(file.plan().orElseThrow().agreements().get(0))
                                .progressOn(asOf.plusDays(1))
                                .build())))
                .build();
        assertThat(kinds(MONITOR.watch(quiet, asOf))).isEqualTo(told ? List.of(AttentionKind.NO_MEETING) : List.of());
        List<ParticipantId> all = List.of(Given.BOARD);
        CaseFile met = CaseFile.builder()
                .copyOf(quiet)
                .addMeetings(new Meeting(AGREED.plusDays(1), all, all))
                .build();
        assertThat(kinds(MONITOR.watch(met, asOf))).isEmpty();
    }

    @Test
    void somebody_is_finally_accountable_on_the_day_ROLE_4() {
        CaseFile file = file(Given.person(), open(TODAY.plusDays(40))).build();
        RoleAssignment ended = RoleAssignment.builder()
                .copyOf(file.roles().get(0))
                .until(TODAY.minusDays(1))
                .build();
        CaseFile nobody = CaseFile.builder().copyOf(file).roles(List.of(ended)).build();
        assertThat(kinds(MONITOR.watch(nobody, TODAY))).containsExactly(AttentionKind.NOBODY_ACCOUNTABLE);
        RoleAssignment last =
                RoleAssignment.builder().copyOf(ended).until(TODAY).build();
        CaseFile somebody = CaseFile.builder().copyOf(file).roles(List.of(last)).build();
        assertThat(kinds(MONITOR.watch(somebody, TODAY))).isEmpty();
        RoleAssignment other =
                RoleAssignment.builder().copyOf(last).finallyAccountable(false).build();
        CaseFile unaccountable =
                CaseFile.builder().copyOf(file).roles(List.of(other)).build();
        assertThat(kinds(MONITOR.watch(unaccountable, TODAY))).containsExactly(AttentionKind.NOBODY_ACCOUNTABLE);
    }

    private static List<AttentionKind> withItem(Given given) {
        return kinds(MONITOR.watch(file(given, open(TODAY.plusDays(40))).build(), TODAY));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "14, true", "15, false"})
    void measures_end_and_people_are_released(int ahead, boolean soon) {
        Optional<LocalDate> end = Optional.of(TODAY.plusDays(ahead));
        Measure imposed = new Measure(
                "area-ban",
                Strand.ADMINISTRATIVE,
                MeasureState.IMPOSED,
                Optional.of(Given.BOARD),
                Optional.empty(),
                end,
                Optional.empty());
        assertThat(withItem(Given.person().item(imposed, DataCategory.SUPERVISION_AND_MEASURES)))
                .isEqualTo(soon ? List.of(AttentionKind.MEASURE_ENDS) : List.of());
        Detention detention = new Detention(DetentionKind.values()[0], TODAY.minusDays(50), end);
        assertThat(withItem(Given.person().item(detention, DataCategory.JUDICIAL)))
                .isEqualTo(soon ? List.of(AttentionKind.RELEASE_COMES) : List.of());
    }

    @ParameterizedTest
    @EnumSource(MeasureState.class)
    void only_a_measure_that_is_in_force_ends(MeasureState state) {
        Measure measure = new Measure(
                "area-ban",
                Strand.ADMINISTRATIVE,
                state,
                Optional.of(Given.BOARD),
                Optional.empty(),
                Optional.of(TODAY),
                Optional.empty());
        assertThat(withItem(Given.person().item(measure, DataCategory.SUPERVISION_AND_MEASURES)))
                .isEqualTo(
                        state == MeasureState.IMPOSED || state == MeasureState.RUNNING
                                ? List.of(AttentionKind.MEASURE_ENDS)
                                : List.of());
    }

    /** A score counts for thirty days; the last one counts. */
    @Test
    void scores_grow_old_CASE_3() {
        Given fresh = Given.person().score(LifeDomain.HOUSING, 2, TODAY.minusDays(30));
        assertThat(withItem(fresh)).isEmpty();
        Given old = Given.person()
                .score(LifeDomain.HOUSING, 2, TODAY.minusDays(31))
                .score(LifeDomain.FINANCES, 2, TODAY.minusDays(60));
        PlanWatch watch = MONITOR.watch(file(old, open(TODAY.plusDays(40))).build(), TODAY);
        assertThat(watch.attention())
                .containsExactly(
                        new Attention(AttentionKind.SCORES_STALE, TODAY.minusDays(31), List.of(new ItemId("i1"))));
        Given later = Given.person().on(TODAY.plusDays(1)).score(LifeDomain.HOUSING, 2, TODAY.minusDays(31));
        assertThat(withItem(later)).isEmpty();
    }

    @Test
    void a_plan_counts_from_the_day_it_was_agreed_until_the_case_is_closed() {
        CaseFile file = file(Given.person(), open(TODAY)).build();
        assertThat(MONITOR.watch(file, AGREED.minusDays(1)).state()).isEqualTo(PlanState.NO_PLAN);
        assertThat(MONITOR.watch(file, AGREED).state()).isEqualTo(PlanState.ON_TRACK);
        assertThat(MONITOR.watch(Given.person().build(), TODAY).state()).isEqualTo(PlanState.NO_PLAN);
        Given closed = Given.person().step(Step.JUDGE_FIT).step(Step.CLOSE);
        PlanWatch watch = MONITOR.watch(file(closed, open(TODAY.minusDays(1))).build(), TODAY);
        assertThat(watch.state()).isEqualTo(PlanState.NO_PLAN);
        assertThat(watch.attention()).isEmpty();
        assertThat(watch).hasToString("PlanWatch[2026-06-01, no-plan, 0 points]");
        // closed after a step that was not allowed: nobody can say that its data are not screened off (WGS 2.31(8))
        Given unclear = Given.person().step(Step.JUDGE_FIT).step(Step.SCALE_UP).step(Step.CLOSE);
        assertThat(MONITOR.watch(file(unclear, open(TODAY.minusDays(1))).build(), TODAY))
                .isEqualTo(watch);
    }

    @Test
    void the_worst_comes_first_and_then_the_earliest() {
        PlanWatch watch = watch(
                agreement("a1", TODAY.plusDays(3), AgreementState.OPEN, null),
                agreement("a2", TODAY.minusDays(3), AgreementState.OPEN, null),
                agreement("a3", TODAY.minusDays(9), AgreementState.OPEN, null));
        assertThat(watch.attention())
                .extracting(point -> point.items().get(0).value())
                .containsExactly("a3", "a2", "a1");
    }

    private static Result result(LocalDate on, String agreement) {
        return new Result(new ItemId("r1"), LABELS, on, Given.WORDS, List.of(new ItemId(agreement)));
    }

    @Test
    void closing_tells_what_has_no_result_and_no_successor_PLAN_5() {
        Agreement running = open(TODAY);
        Agreement done = agreement("a2", TODAY, AgreementState.DONE, TODAY);
        Agreement dropped = agreement("a3", TODAY, AgreementState.DROPPED, null);
        CaseFile file = file(Given.person(), running, done, dropped).build();
        ClosingReview review = ClosingReview.of(file, TODAY);
        assertThat(review.withoutResult()).extracting(ItemId::value).containsExactly("a1", "a2");
        assertThat(review.withoutSuccessor()).extracting(ItemId::value).containsExactly("a1");
        assertThat(review.isClean()).isFalse();
        CaseFile later = CaseFile.builder()
                .copyOf(file)
                .addResults(result(TODAY.plusDays(1), "a2"))
                .build();
        assertThat(ClosingReview.of(later, TODAY)).isEqualTo(review);
        CaseFile now =
                CaseFile.builder().copyOf(file).addResults(result(TODAY, "a2")).build();
        assertThat(ClosingReview.of(now, TODAY).withoutResult())
                .extracting(ItemId::value)
                .containsExactly("a1");
        assertThat(ClosingReview.of(file, TODAY.minusDays(1)).withoutSuccessor())
                .extracting(ItemId::value)
                .containsExactly("a1", "a2");
        assertThat(ClosingReview.of(file, AGREED.minusDays(1)).isClean()).isTrue();
        assertThat(ClosingReview.of(Given.person().build(), TODAY).isClean()).isTrue();
    }

    @Test
    void with_results_and_successors_nothing_is_left_open() {
        Agreement handed =
                Agreement.builder().copyOf(open(TODAY)).successor(Given.CARE).build();
        CaseFile file =
                file(Given.person(), handed).addResults(result(TODAY, "a1")).build();
        assertThat(ClosingReview.of(file, TODAY).isClean()).isTrue();
    }

    @Test
    void settings_and_standings_have_their_ranges() {
        for (int[] days : new int[][] {{-1, 90}, {366, 90}, {14, 0}, {14, 731}}) {
            assertThatThrownBy(() -> new MonitoringSettings(days[0], days[1]))
                    .isInstanceOf(MalformedValueException.class);
        }
        assertThat(new MonitoringSettings(0, 1).soonDays()).isZero();
        assertThat(new MonitoringSettings(365, 730).meetingDays()).isEqualTo(730);
        for (AgreementStatus status : AgreementStatus.values()) {
            boolean late = status == AgreementStatus.OVERDUE || status == AgreementStatus.DONE_LATE;
            assertThatThrownBy(() -> new AgreementStanding(new ItemId("a1"), Given.BOARD, TODAY, status, late ? 0 : 1))
                    .isInstanceOf(MalformedValueException.class);
        }
    }

    /** Of two scores of one day the one with the lower id is told, whatever their order. */
    @Test
    void of_two_scores_of_one_day_one_is_told_whatever_their_order() {
        LocalDate old = TODAY.minusDays(31);
        CaseFile file = file(
                        Given.person().score(LifeDomain.HOUSING, 2, old).score(LifeDomain.FINANCES, 2, old),
                        open(TODAY.plusDays(40)))
                .build();
        List<Item> turned = new ArrayList<>(file.items());
        Collections.reverse(turned);
        Attention told = new Attention(AttentionKind.SCORES_STALE, old, List.of(new ItemId("i1")));
        assertThat(MONITOR.watch(file, TODAY).attention()).containsExactly(told);
        assertThat(MONITOR.watch(CaseFile.builder().copyOf(file).items(turned).build(), TODAY)
                        .attention())
                .containsExactly(told);
    }

    /** Two agreements that are due on one day are told by their ids; one of another kind comes where its kind stands. */
    @Test
    void what_wants_attention_has_one_order() {
        LocalDate late = TODAY.minusDays(1);
        PlanWatch watch = watch(
                agreement("a2", late, AgreementState.OPEN, null),
                agreement("a1", late, AgreementState.OPEN, null),
                agreement("a0", TODAY, AgreementState.OPEN, null));
        assertThat(watch.attention())
                .extracting(point -> point.items().get(0).value())
                .containsExactly("a1", "a2", "a0");
    }

    /** A meeting before the plan does not count as one about it; one on the day of today does. */
    @Test
    void only_meetings_after_the_plan_count() {
        LocalDate agreed = TODAY.minusDays(100);
        Plan plan = new Plan(agreed, List.of(agreement("a1", TODAY.plusDays(40), AgreementState.OPEN, null)));
        for (int ago : new int[] {0, 90, 91, 100, 101}) {
            Meeting meeting = new Meeting(TODAY.minusDays(ago), List.of(Given.BOARD), List.of(Given.BOARD));
            CaseFile file = file(Given.person(), open(TODAY))
                    .plan(plan)
                    .addMeetings(meeting)
                    .build();
            LocalDate since = TODAY.minusDays(ago).isAfter(agreed) ? TODAY.minusDays(ago) : agreed;
            assertThat(MONITOR.watch(file, TODAY).attention())
                    .as("%d days ago", ago)
                    .isEqualTo(
                            ago <= 90 ? List.of() : List.of(new Attention(AttentionKind.NO_MEETING, since, List.of())));
        }
    }
}
