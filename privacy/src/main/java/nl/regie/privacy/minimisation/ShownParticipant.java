package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.ParticipantId;
import nl.regie.core.organisation.Organisation;

/**
 * Getoonde deelnemer: an organisation to which what is shown refers. Which others take part can betray what they know, so no other is
 * named.
 *
 * <p>Source: WGS 2.31(7); PRIV-4.
 *
 * @param id its number in this document; the recipient is the first
 * @param organisation which organisation it is
 */
public record ShownParticipant(ParticipantId id, Organisation organisation) {

    /**
     * Checks that all are there.
     *
     * @param id its number in this document; the recipient is the first
     * @param organisation which organisation it is
     */
    public ShownParticipant {
        requireNonNull(id, "id");
        requireNonNull(organisation, "organisation");
    }
}
