package nl.regie.privacy.minimisation;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;
import nl.regie.core.role.CaseRole;

/**
 * Getoonde rol: who does what, as far as the recipient is told: his own people, and who is finally accountable for a plan of which he is
 * shown something.
 *
 * <p>Source: ON 6; ROLE-3; PRIV-4.
 *
 * @param person the professional, by the name used towards this recipient
 * @param participant the participant he or she acts for
 * @param role the role
 * @param finallyAccountable whether this person is finally accountable
 */
public record ShownRole(PersonId person, ParticipantId participant, CaseRole role, boolean finallyAccountable) {

    /**
     * Checks that all are there.
     *
     * @param person the professional, by the name used towards this recipient
     * @param participant the participant he or she acts for
     * @param role the role
     * @param finallyAccountable whether this person is finally accountable
     */
    public ShownRole {
        requireNonNull(person, "person");
        requireNonNull(participant, "participant");
        requireNonNull(role, "role");
    }
}
