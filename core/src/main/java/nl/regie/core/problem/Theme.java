package nl.regie.core.problem;

import nl.regie.core.text.Term;

/**
 * Thema: what kind of case it is. Radicalisation forces a regime of its own (CASE-8).
 *
 * <p>Source: ON 3, 6; CASE-5.
 */
public enum Theme implements Term {
    /** Ernstige overlast: serious nuisance. */
    SERIOUS_NUISANCE,
    /** Veelplegen: repeat offending. */
    REPEAT_OFFENDING,
    /** High impact crime: high-impact crime. */
    HIGH_IMPACT_CRIME,
    /** Radicalisering en polarisatie: radicalisation and polarisation. */
    RADICALISATION,
    /** Verward gedrag: confused behaviour. */
    CONFUSED_BEHAVIOUR,
    /** Verslaving: addiction. */
    ADDICTION,
    /** Huiselijk geweld en kindermishandeling: domestic violence and child abuse. */
    DOMESTIC_VIOLENCE,
    /** Nazorg ex-gedetineerden: aftercare. */
    AFTERCARE,
    /** Jeugd: youth. */
    YOUTH
}
