package nl.regie.core.topx;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Terugkijkperiode: how far back a tally counts. The last day counts; the day so many months before it does not, so that twelve
 * months are one year and no day more. Back from 29 February, a year ends after 28 February.
 *
 * <p>Source: TOPX-1; which of the two ends counts is our own policy (P), the sources do not say.
 *
 * @param months how many months, 1 to 600
 * @param from the day from which it counts back
 */
public record LookBack(int months, BackFrom from) {

    private static final int MOST = 600;

    /**
     * Checks the length.
     *
     * @param months how many months
     * @param from the day from which it counts back
     * @throws MalformedValueException if the months are out of range
     */
    public LookBack {
        MalformedValueException.unless(months >= 1 && months <= MOST, ValueCode.OUT_OF_RANGE, "months");
        requireNonNull(from, "from");
    }

    /**
     * Whether a day lies in the window.
     *
     * @param day the day
     * @param last the day from which it counts back, inclusive
     * @return true if the day is not after the last and later than so many months before it
     */
    public boolean holds(LocalDate day, LocalDate last) {
        return lies(day, before(last), last);
    }

    /** Whether a day lies after one and not after the other. */
    static boolean lies(LocalDate day, LocalDate before, LocalDate last) {
        return !day.isAfter(last) && day.isAfter(before);
    }

    /** The day before the first that counts. */
    LocalDate before(LocalDate last) {
        return last.minusMonths(months);
    }
}
