package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Wat is geteld: what a source can say that it told completely.
 *
 * <p>Source: P; RES-1, RES-5.
 */
public enum ObservedQuantity implements Term {
    /** Strafbare feiten: offences. */
    OFFENCES,
    /** Detentie: days in detention. */
    DETENTION,
    /** Overlastincidenten: incidents of nuisance. */
    NUISANCE,
    /** Crisiscontacten: crisis contacts. */
    CRISIS_CONTACTS
}
