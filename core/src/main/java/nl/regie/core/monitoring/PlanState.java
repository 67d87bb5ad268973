package nl.regie.core.monitoring;

import nl.regie.core.text.Term;

/**
 * Stand van het plan: how a plan stands as a whole.
 *
 * <p>Source: PLAN-4.
 */
public enum PlanState implements Term {
    /** Geen plan: no plan was agreed by that day. */
    NO_PLAN,
    /** Op schema: nothing needs attention. */
    ON_TRACK,
    /** Vraagt aandacht: something needs attention. */
    ATTENTION,
    /** Afgerond: no agreement is open any more. */
    FINISHED
}
