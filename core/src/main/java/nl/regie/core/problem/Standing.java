package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Stand van kennis: whether a thing is known, denied or unknown. Unknown is never read as denied.
 *
 * <p>Source: CASE-3, CPLX-3.
 */
public enum Standing implements Term {
    /** Bekend: known. */
    KNOWN,
    /** Ontkend: denied. */
    DENIED,
    /** Onbekend: unknown. */
    UNKNOWN
}
