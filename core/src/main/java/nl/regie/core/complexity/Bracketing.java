package nl.regie.core.complexity;

import nl.regie.core.text.Term;

/**
 * Haakjes: how "C1 and C2 and C3 or C4" is read. The national text puts no brackets, so a profile says which reading it follows.
 *
 * <p>Source: LK (facts 1.1); CPLX-2.
 */
public enum Bracketing implements Term {
    /** (C1 en C2 en C3) of C4: a serious area-bound safety problem is enough by itself. */
    FOURTH_ALONE,
    /** C1 en C2 en (C3 of C4): a serious area-bound safety problem stands in for the third criterion only. */
    FOURTH_FOR_THIRD;

    Bracketing other() {
        return this == FOURTH_ALONE ? FOURTH_FOR_THIRD : FOURTH_ALONE;
    }
}
