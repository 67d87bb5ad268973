package nl.regie.core.intervention;

import nl.regie.core.text.Term;

/**
 * Dekking: whether something that a plan needs is paid for.
 *
 * <p>Source: ON 3; PLAN-6.
 */
public enum ResourceState implements Term {
    /** Gedekt: somebody pays, and the money is there. */
    COVERED,
    /** Niet gedekt: the plan lists it, and the money is not there yet. */
    NOT_COVERED,
    /** Niet opgenomen: a measure of the plan needs it, and the plan does not say who pays. */
    NOT_LISTED
}
