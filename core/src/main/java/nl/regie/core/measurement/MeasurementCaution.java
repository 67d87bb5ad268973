package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Kanttekening: what must be said beside a figure; its label is a sentence for people.
 *
 * <p>Source: facts 9; RES-1.
 */
public enum MeasurementCaution implements Term {
    /** Geen vergelijkingsgroep: there is no comparison group, so a difference is not an effect. */
    NO_COMPARISON_GROUP,
    /** Regressie naar het gemiddelde: people enter at a peak, so a fall is to be expected even without an approach. */
    REGRESSION_TO_THE_MEAN,
    /** Niet door loting: the comparison group was not drawn by lot. */
    GROUP_NOT_DRAWN_BY_LOT,
    /** Niet waargenomen: a period was not observed, so the count is unknown. */
    NOT_OBSERVED,
    /** Vastgelegd is niet volledig: a period counts as observed because something is on record. */
    RECORDS_TAKEN_AS_COMPLETE,
    /** Detentie onbekend: it is not known for certain how many days were spent in detention. */
    DETENTION_UNKNOWN,
    /** Maximumstraf of stand onbekend: it is not known for every offence whether it counts in the class. */
    COUNT_UNCERTAIN
}
