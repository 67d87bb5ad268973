package nl.regie.escalation.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import nl.regie.core.violation.Lines;

/**
 * Taak gedaan: a duty of the level on which the case stands was done.
 *
 * <p>Source: ESC-3.
 *
 * @param at when
 * @param duty the id of the duty
 */
public record DutyDone(Instant at, String duty) implements RoutingEvent {

    /**
     * Checks the id of the duty.
     *
     * @param at when
     * @param duty the duty
     * @throws nl.regie.core.violation.MalformedValueException if the id is malformed
     */
    public DutyDone {
        requireNonNull(at, "at");
        Lines.code(requireNonNull(duty, "duty"), "duty");
    }
}
