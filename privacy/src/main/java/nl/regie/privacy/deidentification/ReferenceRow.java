package nl.regie.privacy.deidentification;

import static java.util.Objects.requireNonNull;

import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Regel van de referentietabel: how many cases there are with these traits.
 *
 * <p>Source: policy (P).
 *
 * @param traits the traits, as fine as they are known
 * @param cases how many; 1 or more
 */
public record ReferenceRow(Traits traits, long cases) {

    /**
     * Checks the number.
     *
     * @param traits the traits
     * @param cases how many
     * @throws MalformedValueException if it is below 1
     */
    public ReferenceRow {
        requireNonNull(traits, "traits");
        MalformedValueException.unless(cases >= 1, ValueCode.OUT_OF_RANGE, "cases");
    }
}
