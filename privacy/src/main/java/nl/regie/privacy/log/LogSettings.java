package nl.regie.privacy.log;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van het logbestand: how long an entry is kept. The law gives the log no term of its own, and a decree was not at hand; the
 * national default is our own policy (P): five years, so that what was done with an item can be checked as long as the item may be there.
 *
 * <p>Source: WGS 1.8(4); RES-4, PRIV-11.
 *
 * @param termMonths how many months after the event its entry is kept; 1 to 240
 */
public record LogSettings(int termMonths) {

    /** The longest term in months, inclusive. */
    public static final int LONGEST = 240;

    /** The national default: 60 months. */
    public static final LogSettings NATIONAL = new LogSettings(60);

    /**
     * Checks the range.
     *
     * @param termMonths how many months an entry is kept
     * @throws MalformedValueException if it is out of range
     */
    public LogSettings {
        MalformedValueException.unless(termMonths >= 1 && termMonths <= LONGEST, ValueCode.OUT_OF_RANGE, "termMonths");
    }
}
