package nl.regie.privacy.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.person.FreeText;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.privacy.publication.Figures;
import nl.regie.privacy.publication.PublicationSettings;
import nl.regie.privacy.publication.Publisher;

/** What recipients of results owe (WGS 1.7(4), 1.12(1); PRIV-8). */
class FeedbackLedgerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ResultId ID = new ResultId("r1");

    private static GivenResult given(String id, RecipientKind kind, LocalDate on, Optional<LocalDate> until) {
        return new GivenResult(new ResultId(id), new ParticipantId("pol"), kind, on, until);
    }

    private static GivenResult given() {
        return given("r1", RecipientKind.PARTICIPANT, DAY, Optional.empty());
    }

    private static Feedback report(ResultId id, LocalDate on) {
        return new Feedback(id, on, Degree.FULLY, Degree.PARTLY, true, Optional.empty());
    }

    private static FeedbackLedger ledger(List<GivenResult> results, Feedback... feedback) {
        return FeedbackLedger.of(FeedbackSettings.NATIONAL, results, List.of(feedback));
    }

    @Example
    void feedback_is_due_within_a_year_that_day_included() {
        FeedbackLedger ledger = ledger(List.of(given()));
        LocalDate due = DAY.plusYears(1);
        assertThat(ledger.owed(DAY.minusDays(1))).isEmpty();
        assertThat(ledger.owed(DAY)).containsExactly(new OwedFeedback(given(), Optional.empty(), due, false));
        assertThat(ledger.overdue(due)).isEmpty();
        assertThat(ledger.overdue(due.plusDays(1)))
                .containsExactly(new OwedFeedback(given(), Optional.empty(), due, true));
    }

    @Example
    void participants_and_thirds_owe_alike() {
        List<GivenResult> both = List.of(
                given("r2", RecipientKind.THIRD, DAY, Optional.empty()),
                given("r1", RecipientKind.PARTICIPANT, DAY, Optional.empty()));
        assertThat(ledger(both).overdue(DAY.plusYears(2)))
                .extracting(owed -> owed.result().id().value())
                .containsExactly("r1", "r2");
    }

    @Example
    void after_feedback_the_next_is_due_a_year_later() {
        LocalDate reported = DAY.plusMonths(10);
        FeedbackLedger ledger = ledger(List.of(given()), report(ID, reported));
        assertThat(ledger.owed(reported))
                .containsExactly(new OwedFeedback(given(), Optional.of(reported), reported.plusYears(1), false));
        assertThat(ledger.owed(reported.minusDays(1)))
                .extracting(OwedFeedback::due)
                .containsExactly(DAY.plusYears(1));
    }

    @Example
    void for_the_time_after_the_results_were_used_nothing_is_owed() {
        LocalDate due = DAY.plusYears(1);
        FeedbackLedger before = ledger(List.of(given("r1", RecipientKind.THIRD, DAY, Optional.of(due.minusDays(1)))));
        assertThat(before.owed(due.minusDays(2))).hasSize(1);
        assertThat(before.owed(due.minusDays(1))).isEmpty();
        assertThat(before.overdue(due.plusYears(1))).isEmpty();
        FeedbackLedger through = ledger(List.of(given("r1", RecipientKind.THIRD, DAY, Optional.of(due))));
        assertThat(through.overdue(due.plusDays(1))).hasSize(1);
    }

    @Example
    void a_house_may_ask_more_often_and_never_less_WGS_1_7_4() {
        FeedbackLedger ledger = FeedbackLedger.of(new FeedbackSettings(6), List.of(given()), List.of());
        assertThat(ledger.owed(DAY)).extracting(OwedFeedback::due).containsExactly(DAY.plusMonths(6));
        assertThatThrownBy(() -> new FeedbackSettings(13)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new FeedbackSettings(0)).isInstanceOf(MalformedValueException.class);
        assertThat(FeedbackSettings.NATIONAL.periodMonths()).isEqualTo(12);
    }

    @Example
    void reasons_are_told_if_nothing_followed_WGS_1_7_4() {
        assertThatThrownBy(() -> new Feedback(ID, DAY, Degree.NOT, Degree.NOT, false, Optional.empty()))
                .hasMessage("reasons: value.missing-together");
        Feedback told = new Feedback(ID, DAY, Degree.NOT, Degree.NOT, false, Optional.of(FreeText.of("Verhuisd.")));
        assertThat(told.toString()).doesNotContain("Verhuisd");
    }

    @Example
    void a_ledger_holds_each_result_once_and_feedback_of_these_only() {
        assertThatThrownBy(() -> ledger(List.of(given(), given()))).hasMessage("results[1].id: value.duplicate");
        assertThatThrownBy(() -> ledger(List.of(given()), report(new ResultId("x"), DAY)))
                .hasMessage("feedback[0].result: value.contradiction");
        assertThatThrownBy(() -> ledger(List.of(given()), report(ID, DAY.minusDays(1))))
                .hasMessage("feedback[0].on: value.order");
        assertThatThrownBy(() -> given("r", RecipientKind.THIRD, DAY, Optional.of(DAY.minusDays(1))))
                .hasMessageStartingWith("until");
        assertThat(ledger(List.of(given()), report(ID, DAY)).toString())
                .isEqualTo("FeedbackLedger[1 results, 1 reports]");
    }

    /** Whatever was given and reported, nothing is overdue of whoever reported within the last year. */
    @Property
    void who_reported_within_a_year_owes_nothing_yet(
            @ForAll @Size(max = 8) List<@IntRange(max = 2_000) Integer> days,
            @ForAll @IntRange(max = 2_500) int today) {
        List<Feedback> reports = new ArrayList<>();
        days.forEach(day -> reports.add(report(ID, DAY.plusDays(day))));
        LocalDate asOf = DAY.plusDays(today);
        FeedbackLedger ledger = ledger(List.of(given()), reports.toArray(Feedback[]::new));
        boolean lately = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(DAY), reports.stream().map(Feedback::on))
                .filter(on -> !on.isAfter(asOf))
                .anyMatch(on -> !asOf.isAfter(on.plusYears(1)));
        assertThat(ledger.overdue(asOf).isEmpty()).isEqualTo(lately);
        assertThat(ledger.owed(asOf)).hasSize(1);
    }

    @Example
    void the_figures_of_a_year_count_what_was_reported_in_it() {
        List<GivenResult> results = List.of(
                given("r1", RecipientKind.PARTICIPANT, DAY, Optional.empty()),
                given("r2", RecipientKind.THIRD, DAY, Optional.empty()));
        FeedbackLedger ledger = ledger(
                results,
                report(ID, LocalDate.of(2026, 12, 31)),
                report(ID, LocalDate.of(2027, 1, 1)),
                new Feedback(
                        new ResultId("r2"),
                        LocalDate.of(2027, 12, 31),
                        Degree.NOT,
                        Degree.TOO_EARLY,
                        false,
                        Optional.of(FreeText.of("Verzonnen."))));
        List<Figures> figures = ledger.figures(2027);
        assertThat(figures.get(0).cells()).containsExactly(List.of(1L, 0L, 0L, 0L), List.of(0L, 0L, 1L, 0L));
        assertThat(figures.get(1).cells()).containsExactly(List.of(0L, 1L, 0L, 0L), List.of(0L, 0L, 0L, 1L));
        assertThat(figures.get(2).cells()).containsExactly(List.of(1L, 0L), List.of(0L, 1L));
        assertThat(Publisher.of(PublicationSettings.NATIONAL).publishByTheSameRows(figures))
                .extracting(publication -> publication.code())
                .containsOnly("withheld");
    }
}
