package nl.regie.privacy.result;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.ParticipantId;

/**
 * Antwoord van een verstrekker: whether a participant that supplied data consents to their being given to this recipient.
 *
 * <p>Source: WGS 1.7(3), 2.29(3); PRIV-7, PRIV-8.
 *
 * @param supplier the participant
 * @param consents whether it consents
 * @param on when it answered
 */
public record SupplierAnswer(ParticipantId supplier, boolean consents, LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param supplier the participant
     * @param consents whether it consents
     * @param on when it answered
     */
    public SupplierAnswer {
        requireNonNull(supplier, "supplier");
        requireNonNull(on, "on");
    }
}
