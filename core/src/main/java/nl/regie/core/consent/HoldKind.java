package nl.regie.core.consent;

import nl.regie.core.text.Term;

/**
 * Soort bewaargrond: what keeps data longer than the term.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 */
public enum HoldKind implements Term {
    /** Wettelijke plicht: legal duty. */
    LEGAL_DUTY,
    /** Rechtsvordering: legal claim. */
    LEGAL_CLAIM
}
