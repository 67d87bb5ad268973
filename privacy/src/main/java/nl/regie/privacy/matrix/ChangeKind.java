package nl.regie.privacy.matrix;

import nl.regie.core.text.Term;

/**
 * Soort verandering: whether less, more or as much may be disclosed as before.
 *
 * <p>Source: PRIV-3, PRIV-17.
 */
public enum ChangeKind implements Term {
    /** Nauwer: less may be disclosed, or on more conditions. */
    NARROWED,
    /** Ruimer: more may be disclosed, or on fewer conditions. */
    WIDENED,
    /** Anders: neither, such as other conditions, another role or another ground. */
    OTHERWISE
}
