package nl.regie.core.competence;

import nl.regie.core.text.Term;

/**
 * Houder van doorzettingsmacht: who pushes through when partners do not come to an agreement.
 *
 * <p>Source: ON 6; ROLE-7.
 */
public enum PushThroughHolder implements Term {
    /** Ambtenaar: an official of the municipality. */
    OFFICIAL,
    /** Burgemeester: the mayor. */
    MAYOR
}
