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
    /** Georganiseerd: as much on the same conditions, but somebody else fulfils one. */
    ORGANISED,
    /** Anders: none of these, such as other conditions or another ground. */
    OTHERWISE
}
