package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Gebruik: what a set of criteria is for.
 *
 * <p>Source: facts 2.5; TOPX-1.
 */
public enum ListUse implements Term {
    /** Lijst: persons may be placed on a list by it. */
    LIST,
    /** Aanduiding: it only names what somebody is, such as a repeat offender, and can list nobody. */
    LABEL
}
