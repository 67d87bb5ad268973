package nl.regie.core.offence;

import nl.regie.core.text.Term;

/**
 * Soort incident: what happened, whether it is an offence or not.
 *
 * <p>Source: ON 3; CASE-4.
 */
public enum IncidentKind implements Term {
    /** Overlast: nuisance. */
    NUISANCE,
    /** Persoon met verward gedrag: person with confused behaviour. */
    CONFUSED_PERSON,
    /** Huiselijk geweld: domestic violence. */
    DOMESTIC_VIOLENCE,
    /** Burenruzie: dispute between neighbours. */
    NEIGHBOUR_DISPUTE,
    /** Dreiging van zelfdoding: threat of suicide. */
    SUICIDE_THREAT,
    /** Weggelopen: ran away. */
    RUNAWAY,
    /** Ander incident: another incident. */
    OTHER
}
