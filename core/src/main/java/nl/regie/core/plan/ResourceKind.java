package nl.regie.core.plan;

import nl.regie.core.text.Term;

/**
 * Soort middel: what must be bought or financed for a plan.
 *
 * <p>Source: ON 3; PLAN-1, PLAN-6.
 */
public enum ResourceKind implements Term {
    /** Begeleid wonen: supervised living. */
    SUPERVISED_LIVING,
    /** Huisvesting: housing. */
    HOUSING,
    /** Scholing: schooling. */
    SCHOOLING,
    /** Maatschappelijke begeleiding: social guidance. */
    GUIDANCE,
    /** Uitkering: a benefit. */
    BENEFIT,
    /** Schuldsanering: debt restructuring. */
    DEBT_RESTRUCTURING,
    /** Jeugdzorg: youth care. */
    YOUTH_CARE,
    /** Zorg en behandeling: care and treatment. */
    TREATMENT,
    /** Ander middel: something else. */
    OTHER
}
