package nl.regie.core.topx;

import static nl.regie.core.topx.Qualification.DOES_NOT_QUALIFY;
import static nl.regie.core.topx.Qualification.QUALIFIES;
import static nl.regie.core.topx.Qualification.UNDECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.regie.core.offence.OffenceClass;
import nl.regie.core.offence.ProcedureStage;
import nl.regie.core.violation.InvalidDocumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The criteria that come with the library, clause by clause and on both sides of every boundary (TOPX-1). */
class ShippedCriteriaTest {

    private static final String DAY = "2025-06-01";

    private static Qualification test(ListCriteria criteria, OnRecord record, String asOf) {
        TopX topX = InvalidDocumentException.orElseThrow(TopX.of(criteria, "national", "1"));
        Candidate candidate = record.build();
        Qualification outcome = topX.outcome(candidate, LocalDate.parse(asOf));
        assertThat(topX.test(candidate, LocalDate.parse(asOf)).outcome()).isEqualTo(outcome);
        return outcome;
    }

    private static Qualification top600(OnRecord record) {
        return test(ShippedCriteria.TOP600, record, DAY);
    }

    private static OnRecord adult() {
        return OnRecord.of("p1").born("1990-01-01");
    }

    private static OnRecord arrested() {
        return adult().arrest(OffenceClass.ROBBERY, "2024-05-01");
    }

    @Test
    void top600_asks_for_an_arrest_and_three_convictions() {
        assertThat(top600(arrested().convictions(3))).isEqualTo(QUALIFIES);
        assertThat(top600(arrested().convictions(2))).isEqualTo(DOES_NOT_QUALIFY);
        assertThat(top600(adult().convictions(3))).isEqualTo(DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @EnumSource(OffenceClass.class)
    void top600_counts_the_high_impact_offences_only(OffenceClass offence) {
        boolean counts = switch (offence) {
            case ROBBERY, STREET_ROBBERY, BURGLARY, SERIOUS_ASSAULT, PUBLIC_VIOLENCE, HOMICIDE -> true;
            default -> false;
        };
        assertThat(top600(adult().convictions(3).arrest(offence, "2024-05-01")))
                .isEqualTo(counts ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    /** Five years back from 1 June 2025: 1 June 2020 no longer counts, 2 June does; the day of the test counts. */
    @ParameterizedTest
    @CsvSource({"2020-06-01, false", "2020-06-02, true", "2025-06-01, true", "2025-06-02, false"})
    void top600_looks_five_years_back(String day, boolean counts) {
        assertThat(top600(adult().convictions(3).arrest(OffenceClass.ROBBERY, day)))
                .isEqualTo(counts ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    /** Whoever turns 21 on the day of the test is no longer under 21. */
    @ParameterizedTest
    @CsvSource({"2004-06-01, false", "2004-06-02, true"})
    void top600_asks_two_convictions_of_whoever_is_under_21(String born, boolean qualifies) {
        OnRecord record = OnRecord.of("p1").born(born).arrest(OffenceClass.ROBBERY, "2024-05-01");
        assertThat(top600(record.convictions(2))).isEqualTo(qualifies ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    /** Born on 29 February 2004: 21 on 1 March 2025, not on the day before. */
    @ParameterizedTest
    @CsvSource({"2025-02-28, QUALIFIES", "2025-03-01, DOES_NOT_QUALIFY"})
    void whoever_was_born_on_a_leap_day_turns_21_on_the_first_of_march(String asOf, Qualification expected) {
        OnRecord record = OnRecord.of("p1").born("2004-02-29").arrest(OffenceClass.ROBBERY, "2024-05-01");
        assertThat(test(ShippedCriteria.TOP600, record.convictions(2), asOf)).isEqualTo(expected);
    }

    @Test
    void without_a_date_of_birth_only_the_age_can_be_missing() {
        OnRecord two =
                OnRecord.of("p1").arrest(OffenceClass.ROBBERY, "2024-05-01").convictions(2);
        assertThat(top600(two)).isEqualTo(UNDECIDED);
        OnRecord three =
                OnRecord.of("p1").arrest(OffenceClass.ROBBERY, "2024-05-01").convictions(3);
        assertThat(top600(three)).isEqualTo(QUALIFIES);
        OnRecord one =
                OnRecord.of("p1").arrest(OffenceClass.ROBBERY, "2024-05-01").convictions(1);
        assertThat(top600(one)).isEqualTo(DOES_NOT_QUALIFY);
    }

    /** One judgement on several acts is one conviction. */
    @Test
    void convictions_of_one_day_are_one() {
        OnRecord record = arrested();
        for (OffenceClass offence : OffenceClass.values()) {
            record.add(offence, "2020-01-01", ProcedureStage.CONVICTION, "2020-09-01");
        }
        assertThat(top600(record)).isEqualTo(DOES_NOT_QUALIFY);
    }

    @Test
    void top600_ended_before_2026() {
        OnRecord record = arrested().convictions(3);
        assertThat(test(ShippedCriteria.TOP600, record, "2025-12-31")).isEqualTo(QUALIFIES);
        assertThat(test(ShippedCriteria.TOP600, record, "2026-01-01")).isEqualTo(DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @EnumSource(
            value = ProcedureStage.class,
            names = {"ACQUITTAL", "TECHNICAL_DISMISSAL"})
    void an_arrest_for_an_act_that_somebody_was_cleared_of_never_counts(ProcedureStage cleared) {
        OnRecord record = arrested().convictions(3);
        record.add(OffenceClass.ROBBERY, "2024-05-01", cleared, "2025-05-31");
        assertThat(top600(record)).isEqualTo(DOES_NOT_QUALIFY);
        OnRecord later = arrested().convictions(3);
        later.add(OffenceClass.ROBBERY, "2024-05-01", cleared, "2025-06-02");
        assertThat(top600(later)).isEqualTo(QUALIFIES);
        OnRecord other = arrested().convictions(3);
        other.add(OffenceClass.ROBBERY, "2024-05-02", cleared, "2025-05-31");
        assertThat(top600(other)).isEqualTo(QUALIFIES);
    }

    @Test
    void a_policy_dismissal_clears_nobody() {
        OnRecord record = arrested().convictions(3);
        record.add(OffenceClass.ROBBERY, "2024-05-01", ProcedureStage.POLICY_DISMISSAL, "2025-05-31");
        assertThat(top600(record)).isEqualTo(QUALIFIES);
    }

    @Test
    void the_isd_guideline_asks_for_more_than_ten_reports() {
        assertThat(test(ShippedCriteria.ISD_GUIDELINE, adult().reports(11, "2025-03-01"), DAY))
                .isEqualTo(QUALIFIES);
        assertThat(test(ShippedCriteria.ISD_GUIDELINE, adult().reports(10, "2025-03-01"), DAY))
                .isEqualTo(DOES_NOT_QUALIFY);
    }

    /** The last is of 1 May 2025, so that the five years begin after 1 May 2020. */
    @ParameterizedTest
    @CsvSource({"2020-05-01, false", "2020-05-02, true"})
    void the_isd_guideline_counts_back_from_the_last_fact(String first, boolean counts) {
        OnRecord record = adult().report(first).reports(9, "2022-01-01").report("2025-05-01");
        assertThat(test(ShippedCriteria.ISD_GUIDELINE, record, DAY)).isEqualTo(counts ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-01, false", "2024-06-02, true"})
    void the_isd_guideline_asks_for_one_in_the_last_twelve_months(String last, boolean counts) {
        OnRecord record = adult().reports(10, "2022-01-01").report(last);
        assertThat(test(ShippedCriteria.ISD_GUIDELINE, record, DAY)).isEqualTo(counts ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    @Test
    void the_same_act_is_reported_once() {
        OnRecord record = adult().reports(10, "2025-03-01");
        record.add(OffenceClass.THEFT, "2025-03-01", ProcedureStage.PROSECUTION, "2025-04-01");
        assertThat(test(ShippedCriteria.ISD_GUIDELINE, record, DAY)).isEqualTo(DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "10, true", "11, false"})
    void a_repeat_offender_has_two_to_ten_reports(int reports, boolean is) {
        assertThat(test(ShippedCriteria.REPEAT_OFFENDER, adult().reports(reports, "2010-03-01"), DAY))
                .isEqualTo(is ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "5, true", "6, false"})
    void a_young_one_has_two_to_five(int reports, boolean is) {
        OnRecord record = OnRecord.of("p1").born("2010-01-01").reports(reports, "2024-03-01");
        assertThat(test(ShippedCriteria.YOUNG_REPEAT_OFFENDER, record, DAY))
                .isEqualTo(is ? QUALIFIES : DOES_NOT_QUALIFY);
    }

    @ParameterizedTest
    @CsvSource({"2007-06-01, QUALIFIES, DOES_NOT_QUALIFY", "2007-06-02, DOES_NOT_QUALIFY, QUALIFIES"})
    void at_eighteen_one_is_an_adult(String born, Qualification adult, Qualification young) {
        OnRecord record = OnRecord.of("p1").born(born).reports(3, "2024-03-01");
        assertThat(test(ShippedCriteria.REPEAT_OFFENDER, record, DAY)).isEqualTo(adult);
        assertThat(test(ShippedCriteria.YOUNG_REPEAT_OFFENDER, record, DAY)).isEqualTo(young);
    }

    @Test
    void of_an_incomplete_record_nobody_can_say_that_there_is_no_more() {
        assertThat(test(ShippedCriteria.REPEAT_OFFENDER, adult().incomplete().reports(3, "2024-03-01"), DAY))
                .isEqualTo(UNDECIDED);
        assertThat(test(ShippedCriteria.REPEAT_OFFENDER, adult().incomplete().reports(11, "2024-03-01"), DAY))
                .isEqualTo(DOES_NOT_QUALIFY);
    }
}
