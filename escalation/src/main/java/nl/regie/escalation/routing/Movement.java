package nl.regie.escalation.routing;

import nl.regie.core.text.Term;

/**
 * Beweging: whether a case goes elsewhere, and on what.
 *
 * <p>Source: ESC-3.
 */
public enum Movement implements Term {
    /** Blijft: it stays; no rule can send it elsewhere. */
    STAYS,
    /** Blijft voorlopig: it stays for now, because facts are missing that could send it elsewhere. */
    UNDECIDED,
    /** Gaat door een regel: a rule sends it elsewhere. */
    BY_RULE,
    /** Gaat door stilzitten: it goes up because a duty was not done in time. */
    BY_SILENCE
}
