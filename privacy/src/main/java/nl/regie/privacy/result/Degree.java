package nl.regie.privacy.result;

import nl.regie.core.text.Term;

/**
 * Mate: how effective or useful a recipient found results.
 *
 * <p>Source: WGS 1.7(4); PRIV-8. The law asks for effectiveness and usefulness; the degrees are our own policy (P).
 */
public enum Degree implements Term {
    /** Ja: they were. */
    FULLY,
    /** Deels: in part. */
    PARTLY,
    /** Nee: they were not. */
    NOT,
    /** Nog niet te zeggen: it is too early to tell. */
    TOO_EARLY
}
