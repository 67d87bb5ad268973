package nl.regie.privacy.pseudonym;

import nl.regie.core.text.Term;

/**
 * Uitkomst van herleiden: whether a pseudonym may be led back to whom it stands for.
 *
 * <p>Source: WGS 1.9(5); PRIV-12.
 */
public enum RelinkOutcome implements Term {
    /** Herleiden mag: a named person recorded the raised risk, or another article. */
    ALLOWED,
    /** Geweigerd: refused, because a rule is not met or it is not known whether it is. */
    REFUSED
}
