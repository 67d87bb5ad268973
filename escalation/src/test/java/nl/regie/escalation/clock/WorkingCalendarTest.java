package nl.regie.escalation.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    @ParameterizedTest
    @CsvSource({
        // as printed in almanacs, with the earliest and the latest there can be
        "1818, 1818-03-22", "1943, 1943-04-25", "1981, 1981-04-19", "2000, 2000-04-23", "2008, 2008-03-23",
                "2019, 2019-04-21",
        "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2038, 2038-04-25",
                "2049, 2049-04-18"
    })
    void easter_is_computed(int year, LocalDate easter) {
        assertThat(Holiday.EASTER_SUNDAY.on(year)).isEqualTo(easter);
    }

    /** By the rule of Gauss, with both his exceptions, which shares no step with the other. */
    @Test
    void easter_is_that_of_another_rule_in_each_year_of_the_gregorian_calendar() {
        for (int year = 1583; year <= 4099; year++) {
            assertThat(Holiday.EASTER_SUNDAY.on(year)).as("%d", year).isEqualTo(gauss(year));
        }
    }

    private static LocalDate gauss(int year) {
        int k = year / 100;
        int m = (15 - (13 + 8 * k) / 25 + k - k / 4) % 30;
        int n = (4 + k - k / 4) % 7;
        int d = (19 * (year % 19) + m) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
        int late = d == 29 && e == 6 || d == 28 && e == 6 && (11 * m + 11) % 30 < 19 ? 7 : 0;
        return LocalDate.of(year, 3, 22).plusDays(d + e - late);
    }

    @Test
    void kings_day_is_a_saturday_in_each_year_in_which_the_27th_is_a_sunday() {
        for (int year = 2014; year < 2200; year++) {
            LocalDate birthday = LocalDate.of(year, 4, 27);
            boolean sunday = birthday.getDayOfWeek() == DayOfWeek.SUNDAY;
            assertThat(Holiday.KINGS_DAY.on(year)).isEqualTo(sunday ? birthday.minusDays(1) : birthday);
        }
    }

    @Test
    void terms_go_over_the_end_of_a_year_and_over_29_february() {
        WorkingCalendar calendar = WorkingCalendar.NATIONAL;

        // 25 and 26 December, a weekend and New Year's Day
        assertThat(calendar.plus(LocalDate.of(2025, 12, 24), Term.workingDays(1)))
                .isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(calendar.plus(LocalDate.of(2025, 12, 31), Term.workingDays(1)))
                .isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(calendar.plus(LocalDate.of(2028, 2, 28), Term.days(1))).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(calendar.plus(LocalDate.of(2028, 2, 29), Term.workingDays(1)))
                .isEqualTo(LocalDate.of(2028, 3, 1));
        assertThat(calendar.plus(LocalDate.of(2028, 2, 29), Term.weeks(52))).isEqualTo(LocalDate.of(2029, 2, 27));
    }

    @Test
    void a_local_day_off_is_of_its_own_year() {
        LocalDate relief = LocalDate.of(2025, 10, 3);
        Holidays leiden = new Holidays(false, LiberationDays.NEVER, List.of(relief));

        assertThat(leiden.in(2025)).contains(relief);
        assertThat(leiden.in(2026)).noneMatch(day -> day.getYear() != 2026);
        // a local day that is a holiday as well stands once
        assertThat(new Holidays(false, LiberationDays.NEVER, List.of(LocalDate.of(2025, 12, 25))).in(2025))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_day_is_one_of_the_years_of_documents_whatever_the_instant() {
        assertThat(DutchTime.dayOf(DutchTime.startOf(LocalDate.of(1000, 1, 1)))).isEqualTo(LocalDate.of(1000, 1, 1));
        assertThat(DutchTime.dayOf(DutchTime.startOf(LocalDate.of(10_000, 1, 1)).minusNanos(1)))
                .isEqualTo(LocalDate.of(9999, 12, 31));
        for (Instant far : List.of(
                Instant.MIN,
                Instant.MAX,
                Instant.parse("0999-12-30T23:59:59.999999999Z"),
                Instant.parse("+10000-01-02T00:00:00Z"))) {
            assertThatThrownBy(() -> DutchTime.dayOf(far))
                    .isInstanceOf(MalformedValueException.class)
                    .hasMessageStartingWith("instant: ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-04-30",
        "2014, 2014-04-26",
        "2015, 2015-04-27",
        "2025, 2025-04-26",
        "2026, 2026-04-27",
        "2006, 2006-04-29"
    })
    void kings_day_is_never_on_a_sunday_and_was_queens_day_before_2014(int year, LocalDate day) {
        assertThat(Holiday.KINGS_DAY.on(year)).isEqualTo(day);
        assertThat(day.getDayOfWeek()).isNotEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void the_days_off_of_a_year_are_those_of_the_almanac() {
        assertThat(Holidays.NATIONAL.in(2025))
                .containsExactly(
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 4, 20),
                        LocalDate.of(2025, 4, 21),
                        LocalDate.of(2025, 4, 26),
                        LocalDate.of(2025, 5, 5),
                        LocalDate.of(2025, 5, 29),
                        LocalDate.of(2025, 6, 8),
                        LocalDate.of(2025, 6, 9),
                        LocalDate.of(2025, 12, 25),
                        LocalDate.of(2025, 12, 26));
    }

    @Test
    void good_friday_and_liberation_day_are_settings_and_local_days_are_added() {
        LocalDate goodFriday = LocalDate.of(2026, 4, 3);
        LocalDate liberation = LocalDate.of(2026, 5, 5);
        LocalDate relief = LocalDate.of(2025, 10, 3);
        WorkingCalendar closed = WorkingCalendar.of(new Holidays(true, LiberationDays.EVERY_YEAR, List.of(relief)));
        WorkingCalendar never = WorkingCalendar.of(new Holidays(false, LiberationDays.NEVER, List.of()));

        assertThat(List.of(goodFriday, liberation, relief)).allMatch(WorkingCalendar.NATIONAL::isWorkingDay);
        assertThat(List.of(goodFriday, liberation, relief)).noneMatch(closed::isWorkingDay);
        assertThat(WorkingCalendar.NATIONAL.isWorkingDay(LocalDate.of(2025, 5, 5)))
                .isFalse();
        assertThat(never.isWorkingDay(LocalDate.of(2025, 5, 5))).isTrue();
        assertThatThrownBy(() -> new Holidays(true, LiberationDays.NEVER, List.of(relief, relief)))
                .isInstanceOf(MalformedValueException.class)
                .hasMessageStartingWith("local: ");
    }

    @Test
    void the_day_of_the_start_does_not_count_and_the_last_day_does() {
        LocalDate thursday = LocalDate.of(2025, 4, 17);
        WorkingCalendar calendar = WorkingCalendar.NATIONAL;

        assertThat(calendar.plus(thursday, Term.workingDays(0))).isEqualTo(thursday);
        assertThat(calendar.plus(thursday, Term.workingDays(1))).isEqualTo(LocalDate.of(2025, 4, 18));
        // over Easter Monday; King's Day is a Saturday
        assertThat(calendar.plus(thursday, Term.workingDays(2))).isEqualTo(LocalDate.of(2025, 4, 22));
        assertThat(calendar.plus(thursday, Term.days(2))).isEqualTo(LocalDate.of(2025, 4, 19));
        assertThat(calendar.plus(thursday, Term.weeks(6))).isEqualTo(LocalDate.of(2025, 5, 29));
        assertThat(calendar.plus(thursday, Term.hours(24))).isEqualTo(LocalDate.of(2025, 4, 18));
        assertThat(calendar.plus(thursday, Term.hours(25))).isEqualTo(LocalDate.of(2025, 4, 19));
    }

    @Test
    void from_an_instant_it_ends_at_the_dutch_midnight_after_the_last_day() {
        Instant lateOnFriday = Instant.parse("2025-03-28T23:30:00Z"); // already Saturday in the Netherlands
        WorkingCalendar calendar = WorkingCalendar.NATIONAL;

        assertThat(calendar.plus(lateOnFriday, Term.days(1))).isEqualTo(Instant.parse("2025-03-30T22:00:00Z"));
        assertThat(calendar.plus(lateOnFriday, Term.workingDays(1))).isEqualTo(Instant.parse("2025-03-31T22:00:00Z"));
        // hours pass: the night of the change has one hour less on the wall, none less in the term
        assertThat(calendar.plus(lateOnFriday, Term.hours(48))).isEqualTo(Instant.parse("2025-03-30T23:30:00Z"));
    }

    @Property
    void so_many_working_days_lie_after_the_start_up_to_and_including_the_last_day(
            @ForAll @IntRange(min = 0, max = 40_000) int epochDay, @ForAll @IntRange(min = 0, max = 400) int amount) {
        LocalDate start = LocalDate.ofEpochDay(epochDay);
        LocalDate last = WorkingCalendar.NATIONAL.plus(start, Term.workingDays(amount));

        long counted = start.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(WorkingCalendar.NATIONAL::isWorkingDay)
                .count();
        assertThat(counted).isEqualTo(amount);
        assertThat(amount == 0 ? last.equals(start) : WorkingCalendar.NATIONAL.isWorkingDay(last))
                .isTrue();
    }

    @Test
    void a_term_is_read_as_people_write_it() {
        assertThat(Term.workingDays(1).label(Language.NL)).isEqualTo("1 werkdag");
        assertThat(Term.hours(6).label(Language.NL)).isEqualTo("6 uur");
        assertThat(Term.weeks(6).label(Language.EN)).isEqualTo("6 weeks");
        for (Language language : Language.values()) {
            assertThat(TermUnit.values())
                    .allMatch(unit -> !new Term(1, unit).label(language).isBlank());
        }
        assertThatThrownBy(() -> Term.days(-1)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Term.days(10_000)).hasMessageStartingWith("amount: ");
        assertThat(Term.days(9_999).amount()).isEqualTo(9_999);
    }
}
