package nl.regie.privacy.secrecy;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor een geheim: whether the ground under which secrecy was broken carries this supply.
 *
 * <p>Source: WGS 2.29(2); PRIV-6.
 */
public enum SecrecyOutcome implements Term {
    /** Mag: it may be supplied, or no secrecy applies. */
    MAY_SUPPLY,
    /** Onvolledig: the ground is not on record in full. */
    INCOMPLETE,
    /** Mag niet: it may not be supplied. */
    MAY_NOT_SUPPLY
}
