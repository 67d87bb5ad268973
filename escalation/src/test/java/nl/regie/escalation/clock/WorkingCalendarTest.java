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
