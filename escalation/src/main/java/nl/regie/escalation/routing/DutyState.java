package nl.regie.escalation.routing;

import nl.regie.core.text.Term;

/**
 * Stand van een taak: how a duty stands at an instant.
 *
 * <p>Source: ESC-3.
 */
public enum DutyState implements Term {
    /** Nog niet begonnen: what its term runs from has not happened yet. */
    NOT_STARTED,
    /** Te doen: its term runs. */
    OPEN,
    /** Te laat: its term is over and it is not done. */
    OVERDUE,
    /** Gedaan: it is done. */
    DONE
}
