package nl.regie.core.monitoring;

import nl.regie.core.text.Term;

/**
 * Stand van een afspraak op een dag: how an agreement stands on a date.
 *
 * <p>Source: ON 5, 6; PLAN-4.
 */
public enum AgreementStatus implements Term {
    /** Loopt: open, and not due soon. */
    RUNNING,
    /** Bijna aan de beurt: open, and its last day comes within the days that the profile names, or is the day itself. */
    DUE_SOON,
    /** Te laat: open, and its last day has passed. */
    OVERDUE,
    /** Gedaan: done by its last day, that day included, or on a day that is not on record. */
    DONE,
    /** Te laat gedaan: done after its last day. */
    DONE_LATE,
    /** Niet gedaan: not done. */
    NOT_DONE,
    /** Zonder effect: done, and it did not bring what was intended. */
    INEFFECTIVE,
    /** Vervallen: dropped. */
    DROPPED
}
