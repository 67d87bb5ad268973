package nl.regie.privacy.log;

import static java.util.Objects.requireNonNull;

import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;

/**
 * Wie: who did something. The ids are those under which the house authorised the participant and its professional, so that they can be
 * looked up when the case is gone; they mean nothing by themselves.
 *
 * <p>Source: WGS 1.8(2), (4); PRIV-11.
 *
 * @param participant for which participant
 * @param person which professional
 * @param as in which role
 */
public record LogActor(ParticipantId participant, PersonId person, ActingAs as) {

    /**
     * Checks that all are there.
     *
     * @param participant for which participant
     * @param person which professional
     * @param as in which role
     */
    public LogActor {
        requireNonNull(participant, "participant");
        requireNonNull(person, "person");
        requireNonNull(as, "as");
    }
}
