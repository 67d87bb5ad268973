package nl.regie.privacy.review;

import nl.regie.core.text.Term;

/**
 * Soort van het getoetste: what kind of versioned set the committee looked at.
 *
 * <p>Source: WGS 1.8(6); PRIV-19.
 */
public enum ReviewedKind implements Term {
    /** Kader: a framework. */
    FRAMEWORK,
    /** Convenant: a covenant. */
    COVENANT,
    /** Criteria: criteria of a list, or of complexity. */
    CRITERIA,
    /** Profiel: a profile of a region. */
    PROFILE,
    /** Escalatiemodel: an escalation model. */
    ESCALATION_MODEL
}
