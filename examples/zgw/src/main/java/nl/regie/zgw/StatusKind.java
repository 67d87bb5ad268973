package nl.regie.zgw;

import nl.regie.core.text.Term;

/**
 * Soort status: what a recipient can be told of where a case stands. The phase is never disclosed, because it tells of what is withheld;
 * what is left follows from what is shown.
 *
 * <p>Source: PRIV-4, SDK-6 (P).
 */
public enum StatusKind implements Term {
    /** Ontvangen: received from the house. */
    RECEIVED,
    /** Plan vastgesteld: something of an agreed plan is shown. */
    PLAN_AGREED
}
