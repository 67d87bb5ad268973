package nl.regie.core.fact;

import nl.regie.core.text.Term;

/**
 * Waarheid: whether a statement holds, by Kleene's strong three-valued logic.
 *
 * <p>Source: CPLX-3.
 */
public enum Truth implements Term {
    /** Ja: it holds. */
    YES,
    /** Nee: it does not hold. */
    NO,
    /** Onbekend: it is not known whether it holds; never to be read as no. */
    UNKNOWN;

    /**
     * The truth of a statement that is known.
     *
     * @param holds whether it holds
     * @return {@link #YES} or {@link #NO}
     */
    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /**
     * Both hold.
     *
     * @param other the other statement
     * @return no if either is no, yes if both are yes, else unknown
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * At least one holds.
     *
     * @param other the other statement
     * @return yes if either is yes, no if both are no, else unknown
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * It does not hold.
     *
     * @return yes for no, no for yes, unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
