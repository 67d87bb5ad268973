package nl.regie.privacy.right;

import nl.regie.core.text.Term;

/**
 * Uitkomst van een verzoek: what was decided on it.
 *
 * <p>Source: AVG 12; UAVG 34; PRIV-14.
 */
public enum RightsOutcome implements Term {
    /** Toegewezen: granted. */
    GRANTED,
    /** Gedeeltelijk toegewezen: granted in part. */
    PARTLY_GRANTED,
    /** Afgewezen: refused. */
    REFUSED
}
