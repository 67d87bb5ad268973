package nl.regie.privacy.framework;

import nl.regie.core.text.Term;

/**
 * Eis van een regel: what must be on record in the case for a row to help anybody. If it is not, the item is withheld.
 *
 * <p>Source: WGS 2.31(1), (2), (4), (9); PRIV-5.
 */
public enum RowDemand implements Term {
    /** Toegelaten: the public participants admitted the recipient to this case (WGS 2.31(4), (9)). */
    ADMITTED,
    /** Van de melding: the item came with the notification, so the notifier supplied it (WGS 2.31(1), (2)). */
    OF_NOTIFICATION
}
