package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Uitkomst na verwijdering: what becomes of the case file of somebody who left the list.
 *
 * <p>Source: WGS 2.32(3), (4), 1.8(7); TOPX-4.
 */
public enum RemovalOutcome implements Term {
    /** Berust niet op de lijst: the case did not stand under the regime of the list, so leaving the list changes nothing for it. */
    NOT_FROM_LIST,
    /** Loopt niet meer: the case was closed or left the house otherwise; what is left of it goes by its own term. */
    ENDED,
    /** Blijft: the public participants judged, after the person left, that the case is necessary by itself. */
    STAYS,
    /** Af te sluiten: nobody who may judge it so has; the case is closed, and its data go with it. */
    TO_CLOSE
}
