package nl.regie.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.regie.core.problem.Standing;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;

/** Equally long periods that meet on the first day of the approach (RES-1, P). */
class PeriodsTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 13);

    @Test
    void a_window_holds_its_first_day_and_not_the_day_after_its_last() {
        Window window = new Window(START, START.plusDays(2));
        assertThat(window.contains(START.minusDays(1))).isFalse();
        assertThat(window.contains(START)).isTrue();
        assertThat(window.contains(START.plusDays(1))).isTrue();
        assertThat(window.contains(START.plusDays(2))).isFalse();
        assertThat(window.days()).isEqualTo(2);
        assertThat(window.lastDay()).isEqualTo(START.plusDays(1));
        assertThatThrownBy(() -> new Window(START, START)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_window_encloses_itself_and_nothing_longer() {
        Window window = new Window(START, START.plusDays(2));
        assertThat(window.encloses(window)).isTrue();
        assertThat(window.encloses(new Window(START.minusDays(1), START.plusDays(2))))
                .isFalse();
        assertThat(window.encloses(new Window(START, START.plusDays(3)))).isFalse();
    }

    @Test
    void the_periods_are_whole_once_the_last_day_has_been_lived_through() {
        LocalDate last = START.plusMonths(12).minusDays(1);
        Periods whole = Periods.of(START, 12, last);
        assertThat(whole.whole()).isTrue();
        assertThat(whole.during()).isEqualTo(new Window(START, START.plusMonths(12)));
        assertThat(Periods.of(START, 12, last.plusDays(100))).isEqualTo(whole);
        Periods cut = Periods.of(START, 12, last.minusDays(1));
        assertThat(cut.whole()).isFalse();
        assertThat(cut.during().days()).isEqualTo(364);
        assertThat(cut.before()).isEqualTo(new Window(START.minusDays(364), START));
    }

    @Test
    void on_the_first_day_each_has_one_day_and_before_it_there_are_none() {
        assertThat(Periods.of(START, 12, START).during().days()).isEqualTo(1);
        assertThatThrownBy(() -> Periods.of(START, 12, START.minusDays(1))).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Periods.of(START, 0, START)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_leap_year_makes_both_periods_a_day_longer() {
        Periods periods = Periods.of(LocalDate.of(2024, 1, 1), 12, LocalDate.of(2026, 1, 1));
        assertThat(periods.before().days()).isEqualTo(366);
        assertThat(periods.during().days()).isEqualTo(366);
    }

    @Property
    void periods_always_meet_and_are_equally_long(
            @ForAll @IntRange(max = 2000) int lived, @ForAll @IntRange(min = 1, max = 60) int months) {
        Periods periods = Periods.of(START, months, START.plusDays(lived));
        assertThat(periods.before().days()).isEqualTo(periods.during().days());
        assertThat(periods.before().until()).isEqualTo(periods.during().from()).isEqualTo(START);
        assertThat(periods.during().lastDay()).isBeforeOrEqualTo(START.plusDays(lived));
        assertThat(periods.during().until()).isBeforeOrEqualTo(START.plusMonths(months));
    }

    @Test
    void periods_that_do_not_meet_or_differ_are_refused() {
        Window during = new Window(START, START.plusDays(3));
        assertThatThrownBy(() -> new Periods(new Window(START.minusDays(2), START), during, true))
                .hasMessage("before: value.contradiction");
        assertThatThrownBy(() -> new Periods(new Window(START.minusDays(4), START.minusDays(1)), during, true))
                .hasMessage("during: value.order");
    }

    @Test
    void a_count_that_is_not_known_is_never_zero() {
        assertThat(Count.UNKNOWN.exact()).isEmpty();
        assertThat(Count.UNKNOWN.happened()).isEqualTo(Standing.UNKNOWN);
        assertThat(Count.NONE.happened()).isEqualTo(Standing.DENIED);
        assertThat(Count.atLeast(1).happened()).isEqualTo(Standing.KNOWN);
        assertThat(Count.UNKNOWN.plus(Count.exactly(3))).isEqualTo(Count.atLeast(3));
        assertThat(Count.exactly(2).plus(Count.exactly(3))).isEqualTo(Count.exactly(5));
        assertThat(Count.UNKNOWN.says().en()).isEqualTo("unknown");
        assertThat(Count.atLeast(2).says().en()).isEqualTo("at least 2");
        assertThat(new Count(2, Optional.of(3L)).says().nl()).isEqualTo("2 tot en met 3");
        assertThat(Count.exactly(4).says().nl()).isEqualTo("4");
        assertThatThrownBy(() -> Count.exactly(-1)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Count(3, Optional.of(2L))).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void the_last_day_there_is_can_be_asked() {
        assertThat(Periods.of(START, 12, LocalDate.MAX)).isEqualTo(Periods.of(START, 12, START.plusYears(1)));
    }

    /** The period is whole on its last day, which is the day before the anniversary. */
    @Test
    void a_period_is_whole_on_its_last_day() {
        LocalDate last = START.plusMonths(12).minusDays(1);
        assertThat(Periods.of(START, 12, last)).isEqualTo(Periods.of(START, 12, LocalDate.MAX));
        assertThat(Periods.of(START, 12, last.minusDays(1))).isNotEqualTo(Periods.of(START, 12, LocalDate.MAX));
        assertThatThrownBy(() -> Periods.of(START, 12, START.minusDays(1))).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Periods.of(START, 0, START)).isInstanceOf(MalformedValueException.class);
    }
}
