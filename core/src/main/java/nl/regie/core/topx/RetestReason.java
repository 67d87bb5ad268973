package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Aanleiding voor hertoets: why somebody on a list must be tested again.
 *
 * <p>Source: WGS 2.32(4); TOPX-4.
 */
public enum RetestReason implements Term {
    /** Vaste dag: a fixed day of the profile has come since the last test. */
    FIXED_DAY,
    /** Nieuw feit: something was recorded since the last test. */
    NEW_FACT,
    /** Criteria vervallen: the criteria of the listing no longer hold. */
    CRITERIA_ENDED
}
