package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.text.Built;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;
import org.immutables.value.Value;

/**
 * Drempel: how many of a tally somebody of an age must have.
 *
 * <p>Source: TOPX-1.
 *
 * @param says what it asks, as people say it, such as "at least three convictions"; without the age
 * @param tally what is counted
 * @param atLeast how many at least, inclusive, 1 to 10,000; empty for no bound
 * @param atMost how many at most, inclusive, 0 to 10,000; empty for no bound, but one of the two is there
 * @param ages for which ages
 */
@Built
@Value.Builder
public record Threshold(Text says, Tally tally, Optional<Integer> atLeast, Optional<Integer> atMost, Ages ages) {

    private static final int MOST = 10_000;

    /**
     * Checks the bounds.
     *
     * @param says what it asks
     * @param tally what is counted
     * @param atLeast how many at least
     * @param atMost how many at most
     * @param ages for which ages
     * @throws MalformedValueException if there is no bound, one is out of range, or the upper one lies below the lower one
     */
    public Threshold {
        requireNonNull(says, "says");
        requireNonNull(tally, "tally");
        boolean least = requireNonNull(atLeast, "atLeast")
                .map(count -> count >= 1 && count <= MOST)
                .orElse(true);
        MalformedValueException.unless(least, ValueCode.OUT_OF_RANGE, "atLeast");
        boolean most = requireNonNull(atMost, "atMost")
                .map(count -> count >= 0 && count <= MOST)
                .orElse(true);
        MalformedValueException.unless(most, ValueCode.OUT_OF_RANGE, "atMost");
        boolean bounded = atLeast.isPresent() || atMost.isPresent();
        MalformedValueException.unless(bounded, ValueCode.MISSING_TOGETHER, "atLeast");
        boolean ordered = atLeast.isEmpty() || atMost.isEmpty() || atLeast.get() <= atMost.get();
        MalformedValueException.unless(ordered, ValueCode.ORDER, "atMost");
        requireNonNull(ages, "ages");
    }

    /**
     * Starts one, attribute by attribute. What is required and not given is told by name when it is built.
     *
     * @return a new builder
     */
    public static ThresholdBuilder builder() {
        return new ThresholdBuilder();
    }
}
