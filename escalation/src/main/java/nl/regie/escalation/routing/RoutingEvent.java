package nl.regie.escalation.routing;

import java.time.Instant;

/**
 * Gebeurtenis: something that happened to a case on its way through a model.
 *
 * <p>Source: ESC-3.
 */
public sealed interface RoutingEvent permits Entered, Learnt, Moved, DutyDone {

    /**
     * When it happened.
     *
     * @return the instant
     */
    Instant at();
}
