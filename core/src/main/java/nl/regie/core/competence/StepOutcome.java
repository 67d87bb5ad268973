package nl.regie.core.competence;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor een stap: whether a step may be taken.
 *
 * <p>Source: CASE-2, ROLE-5.
 */
public enum StepOutcome implements Term {
    /** Toegestaan: it may be taken. */
    ALLOWED,
    /** Geweigerd: it may not be taken, for the reasons in the findings. */
    REFUSED,
    /** Niet te zeggen: what is on record does not tell. */
    UNDECIDED
}
