package nl.regie.core.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Geboortedatum: a date of birth.
 *
 * <p>Personal data: its text form is masked, and it has no property that a mapper could write. Immutable.
 *
 * <p>Source: WGS 2.30(1); PRIV-15, PRIV-20.
 */
public final class BirthDate {

    private static final LocalDate EARLIEST = LocalDate.of(1850, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private final LocalDate value;

    private BirthDate(LocalDate value) {
        this.value = value;
    }

    /**
     * Makes the value of a date.
     *
     * @param date from 1 January 1850 to 31 December 2199, both inclusive
     * @return the value
     * @throws MalformedValueException if it lies outside that range
     */
    public static BirthDate of(LocalDate date) {
        boolean within = !requireNonNull(date, "date").isBefore(EARLIEST) && !date.isAfter(LATEST);
        MalformedValueException.unless(within, ValueCode.OUT_OF_RANGE, "born");
        return new BirthDate(date);
    }

    /**
     * The age in full years. Whoever was born on 29 February turns a year older on 1 March of a year without that day.
     *
     * @param date the day on which the age is asked
     * @return the age; negative before the birth
     */
    public int ageOn(LocalDate date) {
        // of a period that goes back less than a year the years are 0
        return date.isBefore(value)
                ? -1 - Period.between(date, value).getYears()
                : Period.between(value, date).getYears();
    }

    /**
     * Reads the raw value. Search for this name to find every place that handles personal data in the clear (PRIV-15).
     *
     * @return the date
     */
    public LocalDate reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BirthDate that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Masked: the same for every value. */
    @Override
    public String toString() {
        return "BirthDate[***]";
    }
}
