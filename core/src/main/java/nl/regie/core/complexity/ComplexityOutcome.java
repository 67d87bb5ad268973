package nl.regie.core.complexity;

import nl.regie.core.fact.Truth;
import nl.regie.core.text.Term;

/**
 * Uitkomst van de complexiteitstoets: what the criteria say of a case.
 *
 * <p>Source: LK; CPLX-2, CPLX-3.
 */
public enum ComplexityOutcome implements Term {
    /** Complex. */
    COMPLEX,
    /** Niet complex: not complex. */
    NOT_COMPLEX,
    /** Nog niet te bepalen: what is known does not decide it. */
    UNDECIDED;

    static ComplexityOutcome of(Truth truth) {
        return switch (truth) {
            case YES -> COMPLEX;
            case NO -> NOT_COMPLEX;
            case UNKNOWN -> UNDECIDED;
        };
    }
}
