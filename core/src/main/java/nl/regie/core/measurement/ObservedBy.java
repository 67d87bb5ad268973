package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Waaruit dat blijkt: by what a period counts as observed, the surest first. What counts as observed is our own policy (P).
 *
 * <p>Source: P; RES-1.
 */
public enum ObservedBy implements Term {
    /** Opgave van een bron: a source said that the records are complete, or that there was nothing. */
    STATED,
    /** Wat is vastgelegd: something is on record in the period, and the records are taken to be complete. */
    RECORDED,
    /** Niet waargenomen: nothing is on record and nobody said that there was nothing; so it is unknown. */
    NOT_OBSERVED;

    ObservedBy weaker(ObservedBy other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
