package nl.regie.privacy.disclosure;

import nl.regie.core.text.Term;

/**
 * Uitkomst: whether an item may be disclosed to whoever asks, now.
 *
 * <p>Source: PRIV-2.
 */
public enum DisclosureOutcome implements Term {
    /** Achterhouden: withheld. */
    WITHHOLD,
    /** Open: it may be disclosed once what is still open is done; until then it is withheld. */
    OPEN,
    /** Mag worden verstrekt: it may be disclosed; all conditions are met. */
    MAY_DISCLOSE
}
