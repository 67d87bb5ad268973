package nl.regie.core.plan;

import nl.regie.core.text.Term;

/**
 * Stand van een maatregel: how far it has come. What its owner has not decided is a request.
 *
 * <p>Source: WGS 1.3(4); PLAN-1.
 */
public enum MeasureState implements Term {
    /** Voorgesteld: proposed. */
    PROPOSED,
    /** Gevraagd: requested. */
    REQUESTED,
    /** Opgelegd: imposed. */
    IMPOSED,
    /** Lopend: running. */
    RUNNING,
    /** Beëindigd: ended. */
    ENDED
}
