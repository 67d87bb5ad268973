package nl.regie.core.table;

import nl.regie.core.text.Term;

/**
 * Stand van een uitvraag: how a question to a municipal department stands.
 *
 * <p>Source: ON 6; ROLE-10.
 */
public enum DepartmentState implements Term {
    /** Beantwoord: answered. */
    ANSWERED,
    /** Niets bekend: nothing known. */
    NOTHING_KNOWN,
    /** Geweigerd: refused. */
    REFUSED,
    /** In afwachting: no answer yet, and the last day for it has not passed. */
    AWAITED,
    /** Te laat: no answer, and the last day for it has passed. */
    OVERDUE
}
