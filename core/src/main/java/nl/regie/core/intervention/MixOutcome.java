package nl.regie.core.intervention;

import nl.regie.core.text.Term;

/**
 * Uitkomst van de weging van de mix: whether the mix of a case fits what it asks.
 *
 * <p>Source: ON 1, 3, 4; PLAN-2.
 */
public enum MixOutcome implements Term {
    /** Past: nothing stands out. */
    FITS,
    /** Te bezien: something stands out, which the table weighs. */
    TO_LOOK_AT,
    /** Niet te zeggen: what is on record does not tell. */
    UNDECIDED,
    /** Geen maatregelen: nothing is taken or agreed yet. */
    NO_MEASURES
}
