package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.function.DoublePredicate;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Betrouwbaarheidsinterval: how far chance alone may carry a figure. It says nothing of what was not recorded, of regression to the
 * mean, or of persons whose offences come in series, for which it is too narrow.
 *
 * <p>For counts it is the exact Poisson interval of Garwood (1936): the means under which as many or more, and as few or fewer, have
 * a chance of half of what the confidence leaves over. For shares it is the score interval of Wilson (1927). Both are plain double
 * arithmetic with {@link StrictMath}, so the same on every machine.
 *
 * <p>Source: P; RES-1.
 *
 * @param low the lower bound
 * @param high the upper bound
 * @param confidence how sure it is meant to be
 */
public record Interval(double low, double high, Confidence confidence) {

    private static final int HALVINGS = 200;
    private static final double NEGLIGIBLE = 1e-18;
    private static final int SUMMED = 256;

    /**
     * Checks the order.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @param confidence how sure it is meant to be
     * @throws MalformedValueException if the bounds are no numbers in order
     */
    public Interval {
        requireNonNull(confidence, "confidence");
        MalformedValueException.unless(low <= high && Double.isFinite(high - low), ValueCode.ORDER, "high");
    }

    /**
     * The exact interval of Garwood for the mean of a count.
     *
     * @param count the number that was counted; at least 0
     * @param confidence how sure it is meant to be
     * @return the interval; it begins at 0 if nothing was counted
     * @throws MalformedValueException if the number is below 0
     */
    public static Interval poisson(long count, Confidence confidence) {
        MalformedValueException.unless(count >= 0, ValueCode.OUT_OF_RANGE, "count");
        double tail = confidence.tail();
        double low = count == 0 ? 0 : between(0, (double) count, mean -> orMore(count, mean) < tail);
        double beyond = (double) count + 10 * StrictMath.sqrt(count + 1.0) + 20;
        return new Interval(low, between((double) count, beyond, mean -> orFewer(count, mean) > tail), confidence);
    }

    /**
     * The interval of Wilson for a share.
     *
     * @param hits how many have the property; 0 up to and including {@code of}
     * @param of out of how many; at least 1
     * @param confidence how sure it is meant to be
     * @return the interval, within 0 and 1
     * @throws MalformedValueException if the numbers are no share
     */
    public static Interval wilson(long hits, long of, Confidence confidence) {
        MalformedValueException.unless(of >= 1, ValueCode.OUT_OF_RANGE, "of");
        MalformedValueException.unless(hits >= 0 && hits <= of, ValueCode.OUT_OF_RANGE, "hits");
        double share = (double) hits / of;
        double square = confidence.normal() * confidence.normal();
        double scale = 1 + square / of;
        double middle = (share + square / (2.0 * of)) / scale;
        double spread = share * (1 - share) / of + square / (4.0 * of * of);
        double half = confidence.normal() / scale * StrictMath.sqrt(spread);
        double low = hits == 0 ? 0 : Math.max(0, middle - half);
        double high = hits == of ? 1 : Math.min(1, middle + half);
        return new Interval(low, high, confidence);
    }

    /**
     * The interval of a count spread over a measure of exposure.
     *
     * @param exposure what it is divided by, such as years at risk; above 0
     * @return the interval of the rate
     * @throws MalformedValueException if the exposure is not above 0
     */
    public Interval per(Fraction exposure) {
        MalformedValueException.unless(exposure.numerator() > 0, ValueCode.OUT_OF_RANGE, "exposure");
        double divisor = (double) exposure.numerator() / exposure.denominator();
        return new Interval(low / divisor, high / divisor, confidence);
    }

    /**
     * Whether a value lies within.
     *
     * @param value the value
     * @return true from the lower up to and including the upper bound
     */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }

    /** Halves a range until it holds one number: below it the test is true, above it false. */
    private static double between(double from, double to, DoublePredicate below) {
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The chance of as many or more; for a mean up to the count, so that the terms only shrink. */
    private static double orMore(long count, double mean) {
        double term = chance(count, mean);
        double sum = term;
        for (long k = count + 1; term > sum * NEGLIGIBLE; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }

    /** The chance of as few or fewer; for a mean from the count on, so that the terms only shrink. */
    private static double orFewer(long count, double mean) {
        double term = chance(count, mean);
        double sum = term;
        for (long k = count; k > 0 && term > sum * NEGLIGIBLE; k--) {
            term *= k / mean;
            sum += term;
        }
        return sum;
    }

    private static double chance(long count, double mean) {
        return count == 0
                ? StrictMath.exp(-mean)
                : StrictMath.exp((double) count * StrictMath.log(mean) - mean - logFactorial(count));
    }

    /** Summed as long as that is short, then Stirling's series, which by then is exact to the last digits. */
    private static double logFactorial(long count) {
        if (count < SUMMED) {
            double sum = 0;
            for (int k = 2; k <= count; k++) {
                sum += StrictMath.log(k);
            }
            return sum;
        }
        double n = (double) count;
        return n * StrictMath.log(n)
                - n
                + StrictMath.log(2 * StrictMath.PI * n) / 2
                + 1 / (12 * n)
                - 1 / (360 * n * n * n);
    }
}
