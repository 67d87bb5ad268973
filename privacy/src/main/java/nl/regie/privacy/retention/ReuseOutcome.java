package nl.regie.privacy.retention;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor hernieuwde verwerking: whether screened-off data may be used again.
 *
 * <p>Source: WGS 1.8(7); PRIV-10.
 */
public enum ReuseOutcome implements Term {
    /** Toegestaan: every rule is met. The term runs on as it did. */
    ALLOWED,
    /** Geweigerd: a rule is not met. */
    REFUSED,
    /** Onbeslist: nobody has recorded yet why the case is special, or why it is necessary. */
    UNDECIDED
}
