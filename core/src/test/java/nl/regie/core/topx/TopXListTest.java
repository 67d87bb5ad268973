package nl.regie.core.topx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.regie.core.Given;
import nl.regie.core.life.DecidedBy;
import nl.regie.core.organisation.OrganisationType;
import nl.regie.core.organisation.Participation;
import nl.regie.core.organisation.StatutoryTask;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Placing, testing again and leaving (TOPX-2 to TOPX-4). */
class TopXListTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
    private static final TopX TOP_X = TopXTest.topX(TopXTest.list(2).build());
    private static final TopXList EMPTY = TopXList.empty("voorbeeld");

    private static Candidate candidate(String id, int reports) {
        return OnRecord.of(id).reports(reports, "2024-01-01").build();
    }

    private static Placement placement(LocalDate on, OrganisationType type) {
        Participation organ = Participation.builder()
                .copyOf(Given.participant(Given.BOARD, type))
                .task(new StatutoryTask("Wet", "1"))
                .build();
        return new Placement(
                on, organ, new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty()), FreeText.of("Canarisgeel."));
    }

    private static Placement judged(LocalDate on) {
        return placement(on, OrganisationType.EXECUTIVE_BOARD);
    }

    private static TopXList placed(String... ids) {
        TopXList list = EMPTY;
        for (String id : ids) {
            list = list.place(TOP_X, candidate(id, 1), judged(DAY)).get();
        }
        return list;
    }

    private static ListCode refusal(Either<Violation, ?> result) {
        return (ListCode) result.getLeft().code();
    }

    @Test
    void a_public_participant_places_who_qualifies_TOPX_3() {
        TopXList list = placed("a");
        assertThat(list.entries()).hasSize(1).first().satisfies(entry -> {
            assertThat(entry.person().value()).isEqualTo("a");
            assertThat(entry.placedOn()).isEqualTo(DAY);
            assertThat(entry.testedOn()).isEqualTo(DAY);
            assertThat(entry.judgedOn()).isEqualTo(DAY);
            assertThat(entry.toString()).doesNotContain("Canaris");
        });
        assertThat(EMPTY.entries()).isEmpty();
        assertThat(list.removed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PROBATION, false", "SCHOOL, false", "POLICE, true", "MAYOR, true"})
    void nobody_else_places(OrganisationType type, boolean places) {
        Either<Violation, TopXList> result = EMPTY.place(TOP_X, candidate("a", 1), placement(DAY, type));
        assertThat(result.isRight()).isEqualTo(places);
        if (!places) {
            assertThat(refusal(result)).isEqualTo(ListCode.ONLY_PUBLIC);
        }
    }

    @Test
    void a_participant_places_only_while_it_takes_part() {
        Participation gone = Participation.builder()
                .copyOf(Given.participant(Given.BOARD, OrganisationType.EXECUTIVE_BOARD))
                .until(DAY.minusDays(1))
                .build();
        Placement late =
                new Placement(DAY, gone, new DecidedBy(Given.OFFICIAL, Given.BOARD, Optional.empty()), Given.WORDS);
        assertThat(refusal(EMPTY.place(TOP_X, candidate("a", 1), late))).isEqualTo(ListCode.ONLY_PUBLIC);
    }

    @Test
    void human_judgement_never_adds_against_the_criteria_TOPX_2() {
        assertThat(refusal(EMPTY.place(TOP_X, candidate("a", 0), judged(DAY)))).isEqualTo(ListCode.DOES_NOT_QUALIFY);
        Candidate undecided = OnRecord.of("a").incomplete().build();
        assertThat(refusal(EMPTY.place(TOP_X, undecided, judged(DAY)))).isEqualTo(ListCode.DOES_NOT_QUALIFY);
    }

    @Test
    void placing_has_its_bounds() {
        assertThat(refusal(placed("a").place(TOP_X, candidate("a", 1), judged(DAY))))
                .isEqualTo(ListCode.ALREADY_LISTED);
        assertThat(refusal(placed("a", "b").place(TOP_X, candidate("c", 1), judged(DAY))))
                .isEqualTo(ListCode.FULL);
        TopX label = TopXTest.topX(ShippedCriteria.REPEAT_OFFENDER);
        assertThat(refusal(EMPTY.place(label, candidate("a", 3), judged(DAY)))).isEqualTo(ListCode.OTHER_CRITERIA);
        assertThat(refusal(TopXList.empty("repeat-offender").place(label, candidate("a", 3), judged(DAY))))
                .isEqualTo(ListCode.LABEL_LISTS_NOBODY);
        LocalDate before = LocalDate.of(2025, 3, 14);
        assertThat(refusal(EMPTY.place(TOP_X, candidate("a", 1), judged(before))))
                .isEqualTo(ListCode.NOT_IN_FORCE);
    }

    private static Retest retest(TopXList list, Candidate candidate, LocalDate asOf, Placement necessary) {
        return list.retest(TOP_X, candidate, asOf, Optional.ofNullable(necessary))
                .get();
    }

    @Test
    void whoever_no_longer_qualifies_leaves_with_all_data_TOPX_4() {
        Retest retest = retest(placed("a", "b"), candidate("a", 0), DAY.plusDays(1), judged(DAY.plusDays(1)));
        assertThat(retest.outcome()).isEqualTo(RetestOutcome.LEAVES);
        assertThat(retest.reason()).contains(ExitReason.NO_LONGER_QUALIFIES);
        assertThat(retest.list().entries())
                .extracting(Listed::person)
                .extracting(Object::toString)
                .containsExactly("b");
        assertThat(retest.list().removed()).isEqualTo(1);
    }

    @Test
    void whoever_qualifies_stays_only_on_a_new_judgement_TOPX_4() {
        LocalDate later = DAY.plusDays(1);
        Retest stays = retest(placed("a"), candidate("a", 1), later, judged(later));
        assertThat(stays.outcome()).isEqualTo(RetestOutcome.STAYS);
        assertThat(stays.list().entries().get(0).testedOn()).isEqualTo(later);
        assertThat(stays.list().entries().get(0).judgedOn()).isEqualTo(later);
        assertThat(stays.list().entries().get(0).placedOn()).isEqualTo(DAY);
        Retest open = retest(placed("a"), candidate("a", 1), later, null);
        assertThat(open.outcome()).isEqualTo(RetestOutcome.FOR_PEOPLE);
        assertThat(open.list().entries().get(0).testedOn()).isEqualTo(DAY);
        Retest old = retest(placed("a"), candidate("a", 1), later, judged(DAY.minusDays(1)));
        assertThat(old.outcome()).isEqualTo(RetestOutcome.FOR_PEOPLE);
        Retest future = retest(placed("a"), candidate("a", 1), later, judged(later.plusDays(1)));
        assertThat(future.outcome()).isEqualTo(RetestOutcome.FOR_PEOPLE);
    }

    @Test
    void what_cannot_be_said_is_for_people() {
        Candidate undecided = OnRecord.of("a").incomplete().build();
        Retest retest = retest(placed("a"), undecided, DAY.plusDays(1), judged(DAY.plusDays(1)));
        assertThat(retest.outcome()).isEqualTo(RetestOutcome.FOR_PEOPLE);
        assertThat(retest.reason()).isEmpty();
        assertThat(retest.list().entries()).hasSize(1);
    }

    @Test
    void with_the_criteria_ends_the_listing() {
        TopX ended = TopXTest.topX(TopXTest.list(2).until(DAY.plusDays(1)).build());
        Retest retest = placed("a")
                .retest(ended, candidate("a", 1), DAY.plusDays(1), Optional.of(judged(DAY.plusDays(1))))
                .get();
        assertThat(retest.reason()).contains(ExitReason.CRITERIA_ENDED);
        assertThat(retest.list().entries()).isEmpty();
    }

    @Test
    void a_retest_has_its_bounds() {
        Optional<Placement> none = Optional.empty();
        assertThat(refusal(EMPTY.retest(TOP_X, candidate("a", 1), DAY, none))).isEqualTo(ListCode.NOT_LISTED);
        Optional<Placement> outsider = Optional.of(placement(DAY, OrganisationType.PROBATION));
        assertThat(refusal(placed("a").retest(TOP_X, candidate("a", 1), DAY, outsider)))
                .isEqualTo(ListCode.ONLY_PUBLIC);
        TopX label = TopXTest.topX(ShippedCriteria.REPEAT_OFFENDER);
        assertThat(refusal(placed("a").retest(label, candidate("a", 1), DAY, none)))
                .isEqualTo(ListCode.OTHER_CRITERIA);
    }

    @Test
    void people_may_always_remove_TOPX_2() {
        TopXList list = placed("a", "b").remove(new CandidateId("a")).get();
        assertThat(list.entries())
                .extracting(Listed::person)
                .extracting(Object::toString)
                .containsExactly("b");
        assertThat(list.removed()).isEqualTo(1);
        assertThat(refusal(list.remove(new CandidateId("a")))).isEqualTo(ListCode.NOT_LISTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 0", "2026-07-01, 1", "2026-12-31, 1"})
    void a_fixed_day_asks_for_a_new_test(LocalDate asOf, int due) {
        List<DueRetest> found = placed("a").due(TOP_X, TopXSettings.NATIONAL, Map.of(), asOf);
        assertThat(found).hasSize(due);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.reason()).isEqualTo(RetestReason.FIXED_DAY);
            assertThat(one.since()).isEqualTo(LocalDate.of(2026, 7, 1));
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-02-02, 0", "2026-02-03, 1", "2026-02-10, 1", "2026-02-11, 0"})
    void a_new_fact_asks_for_a_new_test(LocalDate recorded, int due) {
        Map<CandidateId, LocalDate> facts = Map.of(new CandidateId("a"), recorded);
        List<DueRetest> found = placed("a", "b").due(TOP_X, TopXSettings.NATIONAL, facts, LocalDate.of(2026, 2, 10));
        assertThat(found).hasSize(due);
        assertThat(found).allSatisfy(one -> assertThat(one.reason()).isEqualTo(RetestReason.NEW_FACT));
    }

    @Test
    void criteria_that_have_ended_ask_for_a_new_test() {
        TopX ended = TopXTest.topX(TopXTest.list(2).until(DAY.plusDays(5)).build());
        assertThat(placed("a").due(ended, TopXSettings.NATIONAL, Map.of(), DAY.plusDays(4)))
                .isEmpty();
        assertThat(placed("a").due(ended, TopXSettings.NATIONAL, Map.of(), DAY.plusDays(5)))
                .containsExactly(new DueRetest(new CandidateId("a"), DAY.plusDays(5), RetestReason.CRITERIA_ENDED));
    }

    @Test
    void fixed_days_come_every_year() {
        TopXSettings leap = new TopXSettings(List.of(), List.of(MonthDay.of(7, 1), MonthDay.of(2, 29)));
        assertThat(leap.retestDays()).containsExactly(MonthDay.of(2, 29), MonthDay.of(7, 1));
        assertThat(leap.lastRetestDay(LocalDate.of(2026, 2, 28))).contains(LocalDate.of(2026, 2, 28));
        assertThat(leap.lastRetestDay(LocalDate.of(2028, 2, 28))).contains(LocalDate.of(2027, 7, 1));
        assertThat(leap.nextRetestDay(LocalDate.of(2026, 7, 1))).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(leap.nextRetestDay(LocalDate.of(2026, 6, 30))).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(leap.lastRetestDay(LocalDate.MIN)).isEmpty();
        assertThat(leap.lastRetestDay(LocalDate.MAX)).isPresent();
        assertThatThrownBy(() -> new TopXSettings(List.of(), List.of())).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new TopXSettings(List.of(), List.of(MonthDay.of(1, 1), MonthDay.of(1, 1))))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new TopXSettings(
                        List.of(ShippedCriteria.TOP600, ShippedCriteria.TOP600), List.of(MonthDay.of(1, 1))))
                .isInstanceOf(MalformedValueException.class);
    }

    /** A fixed day on 29 February comes on the 28th in a year without that day, and not before the 29th in a year that has it. */
    @ParameterizedTest
    @CsvSource({"2027-02-27, ", "2027-02-28, 2027-02-28", "2028-02-28, 2027-02-28", "2028-02-29, 2028-02-29"})
    void a_retest_on_the_29th_of_february_is_due_in_every_year_TOPX_4(LocalDate asOf, LocalDate since) {
        TopXSettings leap = new TopXSettings(List.of(), List.of(MonthDay.of(2, 29)));
        Listed entry = Listed.builder()
                .copyOf(placed("a").entries().get(0))
                .testedOn(LocalDate.of(2026, 2, 28))
                .build();
        List<DueRetest> due = TopXList.of("voorbeeld", List.of(entry), 0).due(TOP_X, leap, Map.of(), asOf);
        assertThat(due).extracting(DueRetest::since).isEqualTo(since == null ? List.of() : List.of(since));
        assertThat(due).allSatisfy(one -> assertThat(one.reason()).isEqualTo(RetestReason.FIXED_DAY));
    }

    @Test
    void whoever_was_tested_on_the_29th_of_february_is_next_due_a_year_later_TOPX_4() {
        TopXSettings leap = new TopXSettings(List.of(), List.of(MonthDay.of(2, 29)));
        LocalDate day = LocalDate.of(2028, 2, 29);
        Candidate candidate = OnRecord.of("a").reports(1, "2024-01-01").build();
        TopXList list = retest(placed("a"), candidate, day, judged(day)).list();
        assertThat(list.entries().get(0).testedOn()).isEqualTo(day);
        assertThat(list.due(TOP_X, leap, Map.of(), LocalDate.of(2029, 2, 27))).isEmpty();
        assertThat(list.due(TOP_X, leap, Map.of(), LocalDate.of(2029, 2, 28)))
                .containsExactly(
                        new DueRetest(new CandidateId("a"), LocalDate.of(2029, 2, 28), RetestReason.FIXED_DAY));
    }

    @Test
    void a_stored_list_is_what_it_was() {
        TopXList list = placed("a", "b").remove(new CandidateId("b")).get();
        TopXList again = TopXList.of(list.criteria(), list.entries(), list.removed());
        assertThat(again.entries()).isEqualTo(list.entries());
        assertThat(again.removed()).isEqualTo(1);
        assertThat(again.toString()).isEqualTo("TopXList[voorbeeld, 1 listed]");
        assertThatThrownBy(() -> TopXList.of(
                        "x", List.of(list.entries().get(0), list.entries().get(0)), 0))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> TopXList.of("x", List.of(), -1)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void what_is_on_a_list_is_consistent() {
        Listed entry = placed("a").entries().get(0);
        assertThat(Listed.builder().copyOf(entry).build()).isEqualTo(entry).hasToString("Listed[a since 2026-02-02]");
        assertThatThrownBy(() -> Listed.builder()
                        .copyOf(entry)
                        .testedOn(DAY.minusDays(1))
                        .build())
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Listed.builder()
                        .copyOf(entry)
                        .judgedOn(DAY.minusDays(1))
                        .build())
                .isInstanceOf(MalformedValueException.class);
        Placement placement = judged(DAY);
        assertThat(placement).hasToString("Placement[2026-02-02]");
        assertThatThrownBy(() -> new Placement(
                        DAY,
                        placement.organ(),
                        new DecidedBy(Given.OFFICIAL, Given.POLICE, Optional.empty()),
                        Given.WORDS))
                .isInstanceOf(MalformedValueException.class);
        Retest open = retest(placed("a"), candidate("a", 1), DAY.plusDays(1), null);
        assertThat(open).hasToString("Retest[for-people]");
        assertThatThrownBy(() -> new Retest(RetestOutcome.LEAVES, Optional.empty(), open.test(), open.list()))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Retest(
                        RetestOutcome.STAYS, Optional.of(ExitReason.CRITERIA_ENDED), open.test(), open.list()))
                .isInstanceOf(MalformedValueException.class);
    }

    @Test
    void what_is_due_comes_in_the_order_of_the_ids() {
        List<DueRetest> due = placed("b", "a").due(TOP_X, TopXSettings.NATIONAL, Map.of(), LocalDate.of(2026, 7, 1));
        assertThat(due)
                .extracting(DueRetest::person)
                .extracting(Object::toString)
                .containsExactly("a", "b");
    }
}
