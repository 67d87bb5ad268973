package nl.regie.core.support;

import nl.regie.core.text.Term;

/**
 * Bron van inkomen: what somebody lives on.
 *
 * <p>Source: WGS 2.30(1).
 */
public enum IncomeSource implements Term {
    /** Werk: work. */
    WORK,
    /** Bijstand: social assistance. */
    BENEFIT,
    /** Arbeidsongeschiktheidsuitkering: disability benefit. */
    DISABILITY_BENEFIT,
    /** Werkloosheidsuitkering: unemployment benefit. */
    UNEMPLOYMENT_BENEFIT,
    /** Studiefinanciering: student grant. */
    STUDY,
    /** Geen: none. */
    NONE
}
