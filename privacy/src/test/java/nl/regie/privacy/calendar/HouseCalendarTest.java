package nl.regie.privacy.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.source.Origin;
import nl.regie.core.violation.MalformedValueException;

/** What a house has to do, and by when (WGS 1.7(5), 1.10, 1.12; PRIV-19). */
class HouseCalendarTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static final LocalDate FAR = LocalDate.of(2040, 1, 1);
    private static final LocalDate RESULTS = LocalDate.of(2026, 5, 10);
    private static final HouseCalendar CALENDAR = HouseCalendar.of(CalendarSettings.NATIONAL);
    private static final Audit PASSED =
            new Audit("a1", RESULTS, List.of(), Optional.empty(), Optional.of(RESULTS.plusDays(3)));
    private static final Audit FAILED =
            Audit.builder().copyOf(PASSED).failed(List.of("logging")).build();

    private static HouseRecord house(List<Audit> audits, Map<Integer, LocalDate> reports, LocalDate... evaluations) {
        return new HouseRecord(SINCE, audits, reports, List.of(evaluations));
    }

    private static HouseRecord audited(Audit... audits) {
        return house(List.of(audits), Map.of());
    }

    private static List<LocalDate> due(HouseDuty duty, HouseRecord house, LocalDate asOf) {
        return CALENDAR.due(house, asOf, FAR).stream()
                .filter(found -> found.duty() == duty)
                .map(DueDuty::due)
                .toList();
    }

    private static boolean overdue(HouseDuty duty, HouseRecord house, LocalDate asOf) {
        return CALENDAR.due(house, asOf, FAR).stream().anyMatch(found -> found.duty() == duty && found.overdue());
    }

    @Example
    void an_audit_comes_round_after_its_months_WGS_1_10_1() {
        LocalDate first = SINCE.plusMonths(24);
        assertThat(due(HouseDuty.PRIVACY_AUDIT, audited(), SINCE)).containsExactly(first);
        assertThat(overdue(HouseDuty.PRIVACY_AUDIT, audited(), first)).isFalse();
        assertThat(overdue(HouseDuty.PRIVACY_AUDIT, audited(), first.plusDays(1)))
                .isTrue();
        assertThat(due(HouseDuty.PRIVACY_AUDIT, audited(PASSED), RESULTS)).containsExactly(RESULTS.plusMonths(24));
        assertThat(due(HouseDuty.PRIVACY_AUDIT, audited(PASSED), RESULTS.minusDays(1)))
                .containsExactly(first);
    }

    @Example
    void what_failed_is_audited_again_within_a_year_that_day_included_WGS_1_10_3() {
        LocalDate last = RESULTS.plusYears(1);
        assertThat(due(HouseDuty.AUDIT_AGAIN, audited(PASSED), RESULTS)).isEmpty();
        assertThat(due(HouseDuty.AUDIT_AGAIN, audited(FAILED), RESULTS)).containsExactly(last);
        assertThat(overdue(HouseDuty.AUDIT_AGAIN, audited(FAILED), last)).isFalse();
        assertThat(overdue(HouseDuty.AUDIT_AGAIN, audited(FAILED), last.plusDays(1)))
                .isTrue();
        assertThat(due(HouseDuty.AUDIT_AGAIN, audited(FAILED), RESULTS.minusDays(1)))
                .isEmpty();
    }

    @Example
    void an_audit_again_settles_it_and_is_no_periodic_audit_and_may_fail_itself() {
        Audit again = new Audit("a2", RESULTS.plusMonths(6), List.of(), Optional.of("a1"), Optional.empty());
        HouseRecord settled = audited(FAILED, again);
        assertThat(due(HouseDuty.AUDIT_AGAIN, settled, again.resultsOn())).isEmpty();
        assertThat(due(HouseDuty.AUDIT_AGAIN, settled, again.resultsOn().minusDays(1)))
                .containsExactly(RESULTS.plusYears(1));
        assertThat(due(HouseDuty.PRIVACY_AUDIT, settled, again.resultsOn())).containsExactly(RESULTS.plusMonths(24));
        Audit failed = Audit.builder().copyOf(again).failed(List.of("logging")).build();
        assertThat(due(HouseDuty.AUDIT_AGAIN, audited(FAILED, failed), again.resultsOn()))
                .containsExactly(again.resultsOn().plusYears(1));
    }

    @Example
    void a_copy_of_each_audit_goes_to_the_authority_also_of_an_audit_again_WGS_1_10_2() {
        Audit unsent = Audit.builder().copyOf(FAILED).copySent(Optional.empty()).build();
        LocalDate last = RESULTS.plusDays(28);
        assertThat(due(HouseDuty.COPY_TO_AUTHORITY, audited(unsent), RESULTS)).containsExactly(last);
        assertThat(overdue(HouseDuty.COPY_TO_AUTHORITY, audited(unsent), last)).isFalse();
        assertThat(overdue(HouseDuty.COPY_TO_AUTHORITY, audited(unsent), last.plusDays(1)))
                .isTrue();
        assertThat(due(HouseDuty.COPY_TO_AUTHORITY, audited(PASSED), RESULTS.plusDays(3)))
                .isEmpty();
        assertThat(due(HouseDuty.COPY_TO_AUTHORITY, audited(PASSED), RESULTS.plusDays(2)))
                .containsExactly(last);
        Audit again = new Audit("a2", RESULTS.plusMonths(6), List.of(), Optional.of("a1"), Optional.empty());
        assertThat(due(HouseDuty.COPY_TO_AUTHORITY, audited(FAILED, again), again.resultsOn()))
                .containsExactly(again.resultsOn().plusDays(28));
    }

    @Example
    void each_year_has_its_report_WGS_1_12() {
        LocalDate asOf = LocalDate.of(2027, 2, 1);
        HouseRecord house = house(List.of(), Map.of(2025, LocalDate.of(2026, 6, 1)));
        assertThat(due(HouseDuty.YEARLY_REPORT, house, asOf))
                .containsExactly(LocalDate.of(2027, 7, 1), LocalDate.of(2028, 7, 1));
        assertThat(due(HouseDuty.YEARLY_REPORT, audited(), asOf))
                .hasSize(3)
                .first()
                .isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(overdue(HouseDuty.YEARLY_REPORT, house, LocalDate.of(2027, 7, 1)))
                .isFalse();
        assertThat(overdue(HouseDuty.YEARLY_REPORT, house, LocalDate.of(2027, 7, 2)))
                .isTrue();
        assertThat(due(HouseDuty.YEARLY_REPORT, house, LocalDate.of(2026, 5, 31)))
                .contains(LocalDate.of(2026, 7, 1));
    }

    @Example
    void the_working_method_is_evaluated_periodically_WGS_1_7_5() {
        LocalDate evaluated = LocalDate.of(2026, 9, 1);
        HouseRecord house = house(List.of(), Map.of(), evaluated);
        assertThat(due(HouseDuty.EVALUATION, house, evaluated)).containsExactly(evaluated.plusMonths(12));
        assertThat(due(HouseDuty.EVALUATION, house, evaluated.minusDays(1))).containsExactly(SINCE.plusMonths(12));
    }

    @Property
    void looking_further_ahead_only_adds_and_the_first_due_stands_first(
            @ForAll @IntRange(max = 3_000) int ahead, @ForAll @IntRange(max = 3_000) int further) {
        LocalDate asOf = LocalDate.of(2026, 6, 1);
        HouseRecord house = audited(FAILED);
        List<DueDuty> near = CALENDAR.due(house, asOf, asOf.plusDays(ahead));
        List<DueDuty> far = CALENDAR.due(house, asOf, asOf.plusDays(ahead).plusDays(further));
        assertThat(far).startsWith(near.toArray(DueDuty[]::new));
        assertThat(far).isSortedAccordingTo(java.util.Comparator.comparing(DueDuty::due));
        assertThat(near).allSatisfy(duty -> assertThat(duty.due()).isBeforeOrEqualTo(asOf.plusDays(ahead)));
        assertThat(far).allSatisfy(duty -> assertThat(duty.overdue()).isEqualTo(asOf.isAfter(duty.due())));
    }

    @Example
    void every_duty_rests_on_an_article_of_the_law() {
        for (HouseDuty duty : HouseDuty.values()) {
            assertThat(duty.source().origin()).isEqualTo(Origin.LAW);
        }
        assertThat(HouseDuty.AUDIT_AGAIN.source().place()).isEqualTo("1.10(3)");
    }

    @Example
    void records_and_settings_hold_together() {
        assertThatThrownBy(() -> new HouseRecord(SINCE.minusDays(1), List.of(), Map.of(), List.of()))
                .hasMessageStartingWith("since");
        assertThatThrownBy(() -> audited(PASSED, PASSED)).hasMessageStartingWith("audits");
        Audit again = new Audit("a2", RESULTS.minusDays(1), List.of(), Optional.of("a1"), Optional.empty());
        assertThatThrownBy(() -> audited(again)).hasMessage("audits: value.contradiction");
        assertThatThrownBy(() -> audited(FAILED, again)).hasMessage("audits: value.contradiction");
        assertThatThrownBy(() -> new Audit("a1", RESULTS, List.of(), Optional.of("a1"), Optional.empty()))
                .hasMessageStartingWith("again");
        assertThatThrownBy(
                        () -> new Audit("a1", RESULTS, List.of(), Optional.empty(), Optional.of(RESULTS.minusDays(1))))
                .hasMessageStartingWith("copySent");
        assertThatThrownBy(() -> house(List.of(), Map.of(2024, RESULTS))).hasMessageStartingWith("reports");
        assertThatThrownBy(() -> house(List.of(), Map.of(2026, RESULTS))).hasMessageStartingWith("reports");
        assertThatThrownBy(() -> CALENDAR.due(audited(), RESULTS, RESULTS.minusDays(1)))
                .isInstanceOf(MalformedValueException.class);
        assertThat(CalendarSettings.NATIONAL).isEqualTo(new CalendarSettings(24, 28, MonthDay.of(7, 1), 12));
        CalendarSettingsBuilder settings = CalendarSettings.builder().copyOf(CalendarSettings.NATIONAL);
        assertThatThrownBy(() -> settings.auditMonths(61).build()).hasMessageStartingWith("auditMonths");
        assertThatThrownBy(() -> settings.auditMonths(60).copyDays(0).build()).hasMessageStartingWith("copyDays");
        assertThatThrownBy(() -> settings.copyDays(365).evaluationMonths(0).build())
                .hasMessageStartingWith("evaluationMonths");
        assertThat(settings.evaluationMonths(1).build().copyDays()).isEqualTo(365);
    }
}
