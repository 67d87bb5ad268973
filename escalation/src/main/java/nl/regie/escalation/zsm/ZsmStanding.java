package nl.regie.escalation.zsm;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * Hoe het staat: the answer of one addressee at an instant.
 *
 * <p>Source: ESC-6.
 *
 * @param addressee whose answer
 * @param state how it stands
 * @param due before when the answer must be there, exclusive
 */
public record ZsmStanding(ZsmAddressee addressee, ZsmReplyState state, Instant due) {

    /**
     * Checks that all are there.
     *
     * @param addressee whose answer
     * @param state how it stands
     * @param due before when the answer must be there
     */
    public ZsmStanding {
        requireNonNull(addressee, "addressee");
        requireNonNull(state, "state");
        requireNonNull(due, "due");
    }
}
