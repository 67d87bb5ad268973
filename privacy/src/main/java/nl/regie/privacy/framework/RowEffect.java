package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Gevolg van een regel: what a row says. Whatever no row covers is withheld too.
 *
 * <p>Source: PRIV-2.
 */
public enum RowEffect implements Term {
    /** Mag worden verstrekt, als aan de voorwaarden is voldaan: may be disclosed once the conditions are met. */
    MAY_DISCLOSE,
    /** Wordt niet verstrekt: withheld, in so many words. */
    WITHHOLD
}
