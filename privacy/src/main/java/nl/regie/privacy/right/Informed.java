package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import nl.regie.core.id.ParticipantId;
import nl.regie.core.id.PersonId;

/**
 * Geïnformeerd: that somebody, or his representative, was told that his data are processed.
 *
 * <p>Source: AVG 13, 14; PRIV-14.
 *
 * @param person who was told, or who is represented by whoever was
 * @param by the participant who told
 * @param on the day
 */
public record Informed(PersonId person, ParticipantId by, LocalDate on) {

    /**
     * Checks that all are there.
     *
     * @param person who was told
     * @param by the participant who told
     * @param on the day
     */
    public Informed {
        requireNonNull(person, "person");
        requireNonNull(by, "by");
        requireNonNull(on, "on");
    }
}
