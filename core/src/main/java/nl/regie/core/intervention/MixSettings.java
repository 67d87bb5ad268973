package nl.regie.core.intervention;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Instellingen van de mix: what regions may fill in differently.
 *
 * <p>Source: ON 1; PLAN-2, RES-4. The national default is our own policy (P): the source asks for a combination, which is at least two.
 *
 * @param strands from how many strands a complex case draws, at least; 1 to 3
 */
public record MixSettings(int strands) {

    /** The national default. */
    public static final MixSettings NATIONAL = new MixSettings(2);

    /**
     * Checks the range.
     *
     * @param strands from how many strands a complex case draws
     * @throws MalformedValueException if it is out of range
     */
    public MixSettings {
        MalformedValueException.unless(strands >= 1 && strands <= 3, ValueCode.OUT_OF_RANGE, "strands");
    }
}
