package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Woonsituatie: how somebody lives.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum HousingSituation implements Term {
    /** Eigen of gehuurde woning: home of his own. */
    OWN_HOME,
    /** Beschermd of begeleid wonen: sheltered housing. */
    SHELTERED,
    /** Bij familie: with family. */
    WITH_FAMILY,
    /** Opvang: shelter. */
    SHELTER,
    /** Dakloos: homeless. */
    HOMELESS,
    /** Instelling: institution. */
    INSTITUTION,
    /** Dreigende ontruiming: eviction threatens. */
    EVICTION_THREATENS
}
