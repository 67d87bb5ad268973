package nl.regie.core.life;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.person.FreeText;

/**
 * Wie besloot: the person, the organ he or she acted for, and the mandate if it was not his or her own power.
 *
 * <p>Source: CASE-2, ROLE-5.
 *
 * @param person the professional
 * @param organ the participant he or she acted for
 * @param mandate where the mandate is recorded; empty for an own power
 */
public record DecidedBy(PersonId person, ParticipantId organ, Optional<FreeText> mandate) {

    /**
     * Checks that all are there.
     *
     * @param person the professional
     * @param organ the participant he or she acted for
     * @param mandate where the mandate is recorded
     */
    public DecidedBy {
        requireNonNull(person, "person");
        requireNonNull(organ, "organ");
        requireNonNull(mandate, "mandate");
    }
}
