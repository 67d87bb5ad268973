package nl.regie.core.measurement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Meetperiode: a run of days in which is counted.
 *
 * <p>Source: facts 9; RES-1.
 *
 * @param from the first day, inclusive
 * @param until the first day after it, exclusive
 */
public record Window(LocalDate from, LocalDate until) {

    /**
     * Checks that it has a day.
     *
     * @param from the first day
     * @param until the first day after it
     * @throws MalformedValueException if it does not end after it begins
     */
    public Window {
        requireNonNull(from, "from");
        requireNonNull(until, "until");
        MalformedValueException.unless(until.isAfter(from), ValueCode.ORDER, "until");
    }

    /**
     * How long it is.
     *
     * @return the number of days; at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(from, until);
    }

    /**
     * The last day that belongs to it.
     *
     * @return the day before {@code until}
     */
    public LocalDate lastDay() {
        return until.minusDays(1);
    }

    /**
     * Whether a day belongs to it.
     *
     * @param day the day
     * @return true from {@code from} up to but not including {@code until}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    /**
     * Whether another period lies wholly within this one.
     *
     * @param other the other period
     * @return true if every day of the other belongs to this one
     */
    public boolean encloses(Window other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
