package nl.regie.privacy.log;

import nl.regie.core.text.Term;

/**
 * Handeling: what was done, or refused, with personal data.
 *
 * <p>Source: WGS 1.8(4); PRIV-11. Which operations must be logged is for a decree to say; none is loaded, so that this list is our own
 * policy (P).
 */
public enum LogAction implements Term {
    /** Verstrekking: data were given to a recipient. */
    DISCLOSURE,
    /** Inzage: data were looked at. */
    VIEW,
    /** Wijziging: data were recorded or changed. */
    CHANGE,
    /** Weigering: what was asked was refused. */
    REFUSAL,
    /** Verwijdering: data were deleted or made anonymous. */
    DELETION,
    /** Raadpleging van het logbestand: the log itself was read. */
    LOG_READING
}
