package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Uitkomst van de hertoets: what the new test means for the listing.
 *
 * <p>Source: WGS 2.32(4); TOPX-4.
 */
public enum RetestOutcome implements Term {
    /** Blijft: still meets the criteria, and somebody judged the listing still necessary. */
    STAYS,
    /** Verlaat de lijst: leaves without delay, with all data on the list. */
    LEAVES,
    /** Aan mensen: what is on record does not tell, or nobody has judged the necessity yet; the public participants decide. */
    FOR_PEOPLE
}
