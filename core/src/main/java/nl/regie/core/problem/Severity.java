package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Zwaarte: how severe a problem is.
 *
 * <p>Source: CASE-3, P.
 */
public enum Severity implements Term {
    /** Licht: light. */
    LIGHT,
    /** Matig: moderate. */
    MODERATE,
    /** Ernstig: serious. */
    SERIOUS,
    /** Acuut: acute. */
    ACUTE
}
