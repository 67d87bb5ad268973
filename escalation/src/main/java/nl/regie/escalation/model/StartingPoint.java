package nl.regie.escalation.model;

import nl.regie.core.text.Term;

/**
 * Beginpunt van een termijn: from what on the term of a duty runs.
 *
 * <p>Source: ON 6; ESC-2.
 */
public enum StartingPoint implements Term {
    /** Aankomst: the case arrives at the level. */
    ARRIVAL,
    /** Melding: the case was notified. */
    NOTIFICATION,
    /** Oordeel: the case was judged to fit the purpose. */
    JUDGEMENT,
    /** Plan: a plan was agreed. */
    PLAN
}
