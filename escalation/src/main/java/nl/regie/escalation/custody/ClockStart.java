package nl.regie.escalation.custody;

import nl.regie.core.text.Term;

/**
 * Beginmoment: the event from which a clock runs.
 *
 * <p>Source: facts 4; ESC-6.
 */
public enum ClockStart implements Term {
    /** Aanhouding: the arrest. */
    ARREST,
    /** Aankomst op de plaats voor verhoor: arrival at the place of questioning. */
    ARRIVAL_FOR_QUESTIONING,
    /** Bevel tot inverzekeringstelling: the order for police custody. */
    CUSTODY_ORDER
}
