package nl.regie.core.plan;

import nl.regie.core.text.Term;

/**
 * Stand van een afspraak: what became of it.
 *
 * <p>Source: ON 6; PLAN-3, PLAN-4.
 */
public enum AgreementState implements Term {
    /** Open: open. */
    OPEN,
    /** Gedaan: done. */
    DONE,
    /** Niet gedaan: not done. */
    NOT_DONE,
    /** Zonder effect: ineffective. */
    INEFFECTIVE,
    /** Vervallen: dropped. */
    DROPPED
}
