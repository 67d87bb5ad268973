package nl.regie.privacy.right;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import nl.regie.core.id.ParticipantId;

/**
 * Stand van een verzoek: by when the answer is due, and whether the request is where it must be.
 *
 * <p>Source: AVG 12(3); WGS 1.4(4)(b); PRIV-14.
 *
 * @param due the last day on which it is answered in time, inclusive
 * @param overdue whether that day has passed without an answer
 * @param forwardTo the contact point, if another participant received the request and it must be forwarded
 */
public record RequestProgress(LocalDate due, boolean overdue, Optional<ParticipantId> forwardTo) {

    /**
     * Checks that all are there.
     *
     * @param due the last day
     * @param overdue whether it has passed without an answer
     * @param forwardTo the contact point
     */
    public RequestProgress {
        requireNonNull(due, "due");
        requireNonNull(forwardTo, "forwardTo");
    }
}
