package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Soort gezondheidsgegeven: on what somebody’s health is told.
 *
 * <p>Source: WGS 2.29(1), 2.30(1).
 */
public enum HealthKind implements Term {
    /** Psychische aandoening: psychiatric disorder. */
    PSYCHIATRIC,
    /** Verslaving: addiction. */
    ADDICTION,
    /** Verstandelijke beperking: intellectual disability. */
    INTELLECTUAL_DISABILITY,
    /** Lichamelijke aandoening: somatic disorder. */
    SOMATIC,
    /** Niet-aangeboren hersenletsel: acquired brain injury. */
    BRAIN_INJURY
}
