package nl.regie.privacy.result;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor een verstrekking van resultaten: whether they may be given.
 *
 * <p>Source: WGS 1.7, 2.31(11); PRIV-8.
 */
public enum ResultOutcome implements Term {
    /** Toegestaan: they may be given. */
    ALLOWED,
    /** Geweigerd: they may not be given, for the reasons in the findings. */
    REFUSED,
    /** Nog niet: they may not be given yet; what is missing tells what somebody must judge or answer first. */
    NOT_YET
}
