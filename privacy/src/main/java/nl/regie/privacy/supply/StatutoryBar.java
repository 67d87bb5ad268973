package nl.regie.privacy.supply;

import nl.regie.core.text.Term;

/**
 * Geheimhouding: what kind of secrecy rests on data at the participant.
 *
 * <p>Source: WGS 1.5(1), (2), 2.29(2); PRIV-6, PRIV-18.
 */
public enum StatutoryBar implements Term {
    /** Geen bijzondere geheimhouding: no secrecy of their own. */
    NONE,
    /** Geheimhouding die wijkt: a statute that lets another law make an exception; the duty to supply is such a law. */
    YIELDS,
    /** Geheimhouding die niet wijkt: a statute that lets no other law make an exception; only those of WGS 1.5(2) count. */
    DOES_NOT_YIELD,
    /** Beroepsgeheim: professional secrecy of treatment, individual health care or youth care (WGS 2.29(2)). */
    PROFESSIONAL
}
