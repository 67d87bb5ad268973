package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import nl.regie.escalation.model.Duty;

/**
 * Openstaande taak: who must do what by when, and what happens if they do not.
 *
 * <p>Source: ON 6; ESC-3.
 *
 * @param duty the duty, with its owner
 * @param state how it stands
 * @param deadline the first instant that is too late, exclusive; empty while its term has not begun
 * @param consequence what happens if it is not done; empty if nothing does, it is done, or its term has not begun
 */
public record DueDuty(Duty duty, DutyState state, Optional<Instant> deadline, Optional<Consequence> consequence) {

    /**
     * Checks that all are there.
     *
     * @param duty the duty
     * @param state how it stands
     * @param deadline the first instant that is too late
     * @param consequence what happens if it is not done
     */
    public DueDuty {
        requireNonNull(duty, "duty");
        requireNonNull(state, "state");
        requireNonNull(deadline, "deadline");
        requireNonNull(consequence, "consequence");
    }
}
