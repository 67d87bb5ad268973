package nl.regie.core.intervention;

import nl.regie.core.text.Term;

/**
 * Opmerking over de mix: what stands out.
 *
 * <p>Source: ON 1, 3, 4; WGS 1.3(4); PLAN-1, PLAN-2.
 */
public enum MixRemarkKind implements Term {
    /** Ontbrekend spoor: a strand from which nothing is taken or agreed. It is information, and by itself no error. */
    MISSING_STRAND,
    /** Openstaande behoefte: a known problem that nothing addresses. */
    UNMET_NEED,
    /** Botsing: two measures that do not go together. */
    CLASH,
    /** Niet bevoegd: a measure that was imposed by a participant that cannot decide on it, in a row that a source bears out. */
    NOT_COMPETENT,
    /** Bevoegdheid na te gaan: a measure that was imposed by somebody other than the catalogue names, in a row that no source bears out. */
    COMPETENCE_UNVERIFIED,
    /** Verzoek nodig: an agreement on a measure that whoever carries it out cannot decide on, so that the plan holds a request. */
    REQUEST_NEEDED,
    /** Onbekende maatregel: a code that is not in the catalogue. */
    UNKNOWN_MEASURE,
    /** Spoor onbekend: an agreement that names no measure, so that nothing tells from which strand it is. */
    STRAND_UNKNOWN
}
