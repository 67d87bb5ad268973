package nl.regie.privacy.supply;

import nl.regie.core.text.Term;

/**
 * Besluit over verstrekken: what the participant decided.
 *
 * <p>Source: WGS 1.5(1), 2.29(2); PRIV-18.
 */
public enum SupplyOutcome implements Term {
    /** Verstrekt: supplied. */
    SUPPLIED,
    /** Niet verstrekt om zwaarwegende redenen: not supplied, because in its own judgement weighty reasons oppose. */
    WEIGHTY_REASONS
}
