package nl.regie.privacy.minimisation;

import nl.regie.core.text.Term;

/**
 * Afloop: what became of one item when a case was minimised.
 *
 * <p>Source: WGS 2.31(7); PRIV-2, PRIV-4.
 */
public enum ReceiptOutcome implements Term {
    /** Getoond: the recipient sees it. */
    SHOWN,
    /** Achtergehouden: the recipient may not see it. */
    WITHHELD,
    /** Nog open: withheld as well, until a person has judged what is still open. */
    OPEN
}
