package nl.regie.privacy.log;

import nl.regie.core.text.Term;

/**
 * Uitkomst voor het raadplegen: whether the log may be read.
 *
 * <p>Source: WGS 1.8(4); PRIV-11.
 */
public enum LogReadingOutcome implements Term {
    /** Toegestaan: it may be read, for this purpose only. */
    ALLOWED,
    /** Geweigerd: it may not be read, for the reasons in the findings. */
    REFUSED
}
