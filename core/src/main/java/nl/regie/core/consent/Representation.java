package nl.regie.core.consent;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;

/**
 * Wettelijke vertegenwoordiging: who gave a consent for somebody else, and why he or she could.
 *
 * <p>Source: UAVG 5(4); PRIV-6, PRIV-20.
 *
 * @param representative who gave it
 * @param basis on what, such as parental authority
 */
public record Representation(PersonId representative, FreeText basis) {

    /**
     * Checks what must hold.
     *
     * @param representative who gave it
     * @param basis on what
     */
    public Representation {
        requireNonNull(representative, "representative");
        requireNonNull(basis, "basis");
    }
}
