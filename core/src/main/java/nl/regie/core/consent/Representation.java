package nl.regie.core.consent;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.PersonId;
import nl.regie.core.violation.MalformedValueException;
import nl.regie.core.violation.ValueCode;

/**
 * Wettelijke vertegenwoordiging: who gave a consent for somebody else, and why he or she could.
 *
 * <p>Source: UAVG 5(4); PRIV-6, PRIV-20.
 *
 * @param representative who gave it
 * @param basis on what, such as parental authority; 1 to 500 characters
 */
public record Representation(PersonId representative, String basis) {

    /**
     * Checks what must hold.
     *
     * @param representative who gave it
     * @param basis on what
     * @throws MalformedValueException if the basis is blank
     */
    public Representation {
        requireNonNull(representative, "representative");
        requireNonNull(basis, "basis");
        MalformedValueException.unless(!basis.isBlank(), ValueCode.TOO_SHORT, "basis");
    }
}
