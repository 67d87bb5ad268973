package nl.regie.escalation.model;

import nl.regie.core.text.Term;

/**
 * Uitkomst van het plan: what came of what a plan intended, as far as an escalation model asks.
 *
 * <p>Source: ON 6; ESC-2.
 */
public enum PlanOutcome implements Term {
    /** Bereikt: what was intended is reached. */
    REACHED,
    /** Deels bereikt: it is reached in part. */
    PARTLY_REACHED,
    /** Niet bereikt: it is not reached. */
    NOT_REACHED
}
