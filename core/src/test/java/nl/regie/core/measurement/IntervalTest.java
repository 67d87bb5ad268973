package nl.regie.core.measurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.regie.core.text.Language;
import nl.regie.core.violation.MalformedValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The uncertainty of counts and shares, against values worked out apart (RES-1). */
class IntervalTest {

    /** Worked out apart from this library, by summing the whole distribution with exact sums of floating-point numbers. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.688879",
        "1, 0.025318, 5.571643",
        "5, 1.623486, 11.668332",
        "10, 4.795389, 18.390356",
        "50, 37.110964, 65.918767",
        "100, 81.363991, 121.626794",
        "256, 225.598202, 289.356782"
    })
    void the_exact_interval_of_a_count(long count, double low, double high) {
        Interval interval = Interval.poisson(count, Confidence.PERCENT_95);
        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    @Test
    void ninety_and_ninety_nine_percent_of_nothing_counted() {
        assertThat(Interval.poisson(0, Confidence.PERCENT_90).high()).isCloseTo(2.995732, within(1e-6));
        assertThat(Interval.poisson(0, Confidence.PERCENT_99).high()).isCloseTo(5.298317, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"8, 10, 0.490162, 0.943318", "0, 10, 0, 0.277533", "10, 10, 0.722467, 1", "1, 1, 0.206549, 1"})
    void the_interval_of_wilson_of_a_share(long hits, long of, double low, double high) {
        Interval interval = Interval.wilson(hits, of, Confidence.PERCENT_95);
        assertThat(interval.low()).isCloseTo(low, within(1e-6));
        assertThat(interval.high()).isCloseTo(high, within(1e-6));
    }

    /** A large count goes by Stirling's series: it joins on to the sum before it. */
    @Test
    void a_large_count_is_as_exact_as_a_small_one() {
        Interval summed = Interval.poisson(255, Confidence.PERCENT_95);
        Interval series = Interval.poisson(256, Confidence.PERCENT_95);
        assertThat(series.low() - summed.low()).isCloseTo(0.938671, within(1e-6));
        assertThat(series.high() - summed.high()).isCloseTo(1.061211, within(1e-6));
        Interval million = Interval.poisson(1_000_000, Confidence.PERCENT_95);
        assertThat(million.low()).isCloseTo(1_000_000 - 1959.96 + 0.95, within(1.0));
        assertThat(million.high()).isCloseTo(1_000_000 + 1959.96 + 1.95, within(1.0));
    }

    @Property
    void an_interval_holds_its_count_and_grows_with_the_confidence(@ForAll @LongRange(max = 3000) long count) {
        Interval narrow = Interval.poisson(count, Confidence.PERCENT_90);
        Interval wide = Interval.poisson(count, Confidence.PERCENT_99);
        assertThat(narrow.contains(count)).isTrue();
        assertThat(wide.low()).isLessThanOrEqualTo(narrow.low());
        assertThat(wide.high()).isGreaterThan(narrow.high());
        assertThat(Interval.poisson(count, Confidence.PERCENT_90)).isEqualTo(narrow);
    }

    @Property
    void more_counted_is_a_higher_interval(@ForAll @LongRange(max = 3000) long count) {
        Interval one = Interval.poisson(count, Confidence.PERCENT_95);
        Interval more = Interval.poisson(count + 1, Confidence.PERCENT_95);
        assertThat(more.low()).isGreaterThan(one.low());
        assertThat(more.high()).isGreaterThan(one.high());
    }

    @Property
    void a_share_and_its_interval_stay_within_zero_and_one(
            @ForAll @IntRange(max = 500) int hits, @ForAll @IntRange(max = 500) int others) {
        int of = hits + others;
        if (of == 0) {
            assertThat(Share.exactly(0, 0).value()).isEmpty();
            return;
        }
        Interval interval =
                Share.exactly(hits, of).interval(Confidence.PERCENT_95).orElseThrow();
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(interval.low(), 1.0);
        assertThat(interval.contains((double) hits / of)).isTrue();
    }

    @Test
    void a_rate_is_the_count_over_its_exposure() {
        Interval rate = Interval.poisson(5, Confidence.PERCENT_95).per(new Fraction(1, 2));
        assertThat(rate.low()).isCloseTo(2 * 1.623486, within(1e-5));
        assertThatThrownBy(() -> rate.per(new Fraction(0, 1))).hasMessage("exposure: value.out-of-range");
    }

    @Test
    void what_is_no_count_and_no_share_is_refused() {
        assertThatThrownBy(() -> Interval.poisson(-1, Confidence.PERCENT_95))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Interval.wilson(2, 1, Confidence.PERCENT_95))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Interval.wilson(0, 0, Confidence.PERCENT_95))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Interval(2, 1, Confidence.PERCENT_95)).isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> new Interval(0, Double.NaN, Confidence.PERCENT_95))
                .isInstanceOf(MalformedValueException.class);
        assertThatThrownBy(() -> Share.exactly(2, 1)).isInstanceOf(MalformedValueException.class);
    }

    @Test
    void a_share_that_is_not_known_has_no_value_and_no_interval() {
        Share share = new Share(new Count(2, java.util.Optional.of(3L)), 4);
        assertThat(share.value()).isEmpty();
        assertThat(new Share(Count.atLeast(4), 4).value()).isEmpty();
        assertThatThrownBy(() -> new Share(Count.atLeast(5), 4)).isInstanceOf(MalformedValueException.class);
        assertThat(share.interval(Confidence.PERCENT_95)).isEmpty();
    }

    @Test
    void fractions_are_exact_and_in_lowest_terms() {
        assertThat(new Fraction(6, 4)).isEqualTo(new Fraction(3, 2)).hasToString("3/2");
        assertThat(new Fraction(1, 3).minus(new Fraction(1, 2))).isEqualTo(new Fraction(-1, 6));
        assertThat(new Fraction(1, 3)).isLessThan(new Fraction(1, 2));
        assertThat(new Fraction(-5, 4).decimal(Language.NL)).isEqualTo("-1,25");
        assertThat(new Fraction(1, 8).decimal(Language.EN)).isEqualTo("0.13");
        assertThatThrownBy(() -> new Fraction(1, 0)).isInstanceOf(MalformedValueException.class);
    }

    @Property
    void a_fraction_less_itself_is_nothing(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long top,
            @ForAll @LongRange(min = 1, max = 1_000_000) long bottom) {
        Fraction fraction = new Fraction(top, bottom);
        assertThat(fraction.minus(fraction)).isEqualTo(new Fraction(0, 1));
        assertThat(fraction.compareTo(new Fraction(top + 1, bottom))).isNegative();
    }
}
