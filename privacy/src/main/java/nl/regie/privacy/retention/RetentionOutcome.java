package nl.regie.privacy.retention;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor het bewaren: what is to happen with an item on a day.
 *
 * <p>Source: WGS 1.8(7), 2.31(8); PRIV-10.
 */
public enum RetentionOutcome implements Term {
    /** Vernietigen of anonimiseren: its date has come; delete it or make it anonymous. */
    DELETE,
    /** Aangehouden: its date has come, but a legal duty or claim holds it. It serves for nothing else. */
    HELD,
    /** Afgeschermd bewaren: kept, and screened off from everybody until its date. */
    SCREENED_OFF,
    /** Bewaren: kept for the case. */
    KEEP
}
