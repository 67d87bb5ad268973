package nl.regie.core.offence;

import nl.regie.core.text.Term;

/**
 * Soort detentie: on what somebody is locked up.
 *
 * <p>Source: CASE-4, RES-1.
 */
public enum DetentionKind implements Term {
    /** Inverzekeringstelling: police custody. */
    POLICE_CUSTODY,
    /** Voorlopige hechtenis: pre-trial detention. */
    PRE_TRIAL,
    /** Gevangenisstraf: prison sentence. */
    PRISON,
    /** Maatregel inrichting stelselmatige daders: measure for systematic offenders (ISD). */
    ISD,
    /** Terbeschikkingstelling: hospital order (TBS). */
    TBS,
    /** Jeugddetentie: youth detention. */
    YOUTH
}
