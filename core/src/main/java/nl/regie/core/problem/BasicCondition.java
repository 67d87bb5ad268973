package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Basisvoorwaarde: the five basic conditions for somebody who leaves detention.
 *
 * <p>Source: facts 1.3; CASE-3.
 */
public enum BasicCondition implements Term {
    /** Identiteitsbewijs: identity document. */
    IDENTITY_DOCUMENT,
    /** Huisvesting: housing. */
    HOUSING,
    /** Werk en inkomen: work and income. */
    WORK_AND_INCOME,
    /** Schulden: debts. */
    DEBTS,
    /** Zorg: care. */
    CARE
}
