package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Aantal per jaar: how often something happened per year in which it could happen, as an exact number. A year is {@value #DAYS} days.
 *
 * <p>Source: facts 9; RES-1. The length of the year is our own policy (P).
 *
 * @param least the lowest that it can be
 * @param most the highest that it can be; empty if nothing bounds it
 */
public record Rate(Fraction least, Optional<Fraction> most) {

    /** How many days a year has. */
    public static final int DAYS = 365;

    /**
     * Checks the order.
     *
     * @param least the lowest that it can be
     * @param most the highest that it can be
     * @throws MalformedValueException if the lowest is above the highest
     */
    public Rate {
        requireNonNull(least, "least");
        requireNonNull(most, "most");
        MalformedValueException.unless(
                most.map(high -> high.compareTo(least) >= 0).orElse(true), ValueCode.ORDER, "most");
    }

    static Fraction perYear(long count, long days) {
        return new Fraction(Math.multiplyExact(count, DAYS), days);
    }

    /**
     * The rate, if it is known.
     *
     * @return the rate; empty if there is any doubt
     */
    public Optional<Fraction> exact() {
        return most.filter(least::equals);
    }
}
