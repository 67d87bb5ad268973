package nl.regie.privacy.result;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van terugkoppeling: how often recipients report back. The law says at least yearly; a house may ask for it more often, and
 * never less.
 *
 * <p>Source: WGS 1.7(4); RES-4, PRIV-8.
 *
 * @param periodMonths how many months after the results or the last feedback the next is due; 1 to 12
 */
public record FeedbackSettings(int periodMonths) {

    /** The longest period that the law allows, in months, inclusive: a year. */
    public static final int LONGEST = 12;

    /** The national default: what the law asks, a year. */
    public static final FeedbackSettings NATIONAL = new FeedbackSettings(LONGEST);

    /**
     * Checks the range.
     *
     * @param periodMonths how many months after the results or the last feedback the next is due
     * @throws MalformedValueException if it is out of range
     */
    public FeedbackSettings {
        MalformedValueException.unless(
                periodMonths >= 1 && periodMonths <= LONGEST, ValueCode.OUT_OF_RANGE, "periodMonths");
    }
}
