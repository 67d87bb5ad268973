package nl.regie.core.plan;

import nl.regie.core.text.Term;

/**
 * Spoor: the three strands that an approach is woven of.
 *
 * <p>Source: ON 1, 3; PLAN-1.
 */
public enum Strand implements Term {
    /** Repressie: repression. */
    REPRESSION,
    /** Bestuurlijke interventie: administrative intervention. */
    ADMINISTRATIVE,
    /** Zorg: care. */
    CARE
}
