package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Reden van verwijdering: why somebody leaves a list.
 *
 * <p>Source: WGS 2.32(4); TOPX-4.
 */
public enum ExitReason implements Term {
    /** Voldoet niet meer: no longer meets the criteria. */
    NO_LONGER_QUALIFIES,
    /** Niet langer noodzakelijk: the listing is no longer necessary. */
    NO_LONGER_NECESSARY,
    /** Criteria vervallen: the criteria no longer hold. */
    CRITERIA_ENDED
}
