package nl.regie.privacy.retention;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen voor het bewaren: what the law leaves open.
 *
 * <p>Source: WGS 1.8(7); PRIV-10, P.
 *
 * @param months how many months after it was first processed an item goes at latest; 1 to 60. The law says five years at latest, which is
 *     the national default; houses may agree on less, and nothing that is loaded here allows for more
 */
public record RetentionSettings(int months) {

    /** Five years. */
    public static final int LONGEST = 60;

    /** The national default. */
    public static final RetentionSettings NATIONAL = new RetentionSettings(LONGEST);

    /**
     * Checks the range.
     *
     * @param months how many months after it was first processed an item goes at latest
     * @throws MalformedValueException if it is below 1 or above {@value #LONGEST}
     */
    public RetentionSettings {
        MalformedValueException.unless(months >= 1 && months <= LONGEST, ValueCode.OUT_OF_RANGE, "months");
    }
}
