package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.problem.Standing;
import nl.regie.core.text.Text;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aantal: how often something happened, as far as that is known. What is not known stays a span: nothing recorded is "at least 0",
 * which is not 0.
 *
 * <p>Source: CPLX-3; RES-1.
 *
 * @param least the lowest that it can be; at least 0
 * @param most the highest that it can be; empty if nothing bounds it
 */
public record Count(long least, Optional<Long> most) {

    /** Nothing is known of it. */
    public static final Count UNKNOWN = new Count(0, Optional.empty());

    /** It is known that there was nothing. */
    public static final Count NONE = exactly(0);

    /**
     * Checks what must hold.
     *
     * @param least the lowest that it can be
     * @param most the highest that it can be
     * @throws MalformedValueException if the lowest is below 0 or above the highest
     */
    public Count {
        requireNonNull(most, "most");
        MalformedValueException.unless(least >= 0, ValueCode.OUT_OF_RANGE, "least");
        long low = least;
        MalformedValueException.unless(most.map(high -> high >= low).orElse(true), ValueCode.ORDER, "most");
    }

    /**
     * A count that is known.
     *
     * @param number the number; at least 0
     * @return the count
     */
    public static Count exactly(long number) {
        return new Count(number, Optional.of(number));
    }

    /**
     * A count of which only the lower bound is known.
     *
     * @param number the number; at least 0
     * @return the count
     */
    public static Count atLeast(long number) {
        return new Count(number, Optional.empty());
    }

    /**
     * The number, if it is known.
     *
     * @return the number; empty if there is any doubt
     */
    public Optional<Long> exact() {
        return most.filter(high -> high == least);
    }

    /**
     * Whether it happened at all.
     *
     * @return known if it surely did, denied if it surely did not, else unknown
     */
    public Standing happened() {
        if (least > 0) {
            return Standing.KNOWN;
        }
        return exact().isPresent() ? Standing.DENIED : Standing.UNKNOWN;
    }

    /**
     * The sum with another.
     *
     * @param other the other count
     * @return the sum; unbounded if either is
     */
    public Count plus(Count other) {
        return new Count(
                least + other.least,
                most.flatMap(high -> requireNonNull(other, "other").most.map(more -> high + more)));
    }

    /**
     * In words.
     *
     * @return for example {@code 5}, {@code 2 to 3}, {@code at least 2} or {@code unknown}
     */
    public Text says() {
        if (exact().isPresent()) {
            return new Text(Long.toString(least), Long.toString(least));
        } else if (most.isPresent()) {
            return new Text(least + " tot en met " + most.get(), least + " to " + most.get());
        }
        return least > 0 ? new Text("ten minste " + least, "at least " + least) : new Text("onbekend", "unknown");
    }
}
