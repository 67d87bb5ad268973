package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Uitkomst van de toets: whether a person meets the criteria.
 *
 * <p>Source: WGS 2.32(1); TOPX-1, TOPX-6.
 */
public enum Qualification implements Term {
    /** Voldoet: meets them all. */
    QUALIFIES,
    /** Voldoet niet: does not meet them. */
    DOES_NOT_QUALIFY,
    /** Niet te zeggen: what is on record does not tell. */
    UNDECIDED
}
