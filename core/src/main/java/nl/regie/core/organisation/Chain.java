package nl.regie.core.organisation;

import nl.regie.core.text.Term;

/**
 * Keten: the three chains that come together in a house. The chain never decides who may take part.
 *
 * <p>Source: ON 2, 3; ROLE-1, ROLE-2.
 */
public enum Chain implements Term {
    /** Strafrechtketen: justice chain. */
    JUSTICE,
    /** Gemeente en openbaar bestuur: municipal and administrative chain. */
    MUNICIPAL,
    /** Zorgketen: care chain. */
    CARE
}
