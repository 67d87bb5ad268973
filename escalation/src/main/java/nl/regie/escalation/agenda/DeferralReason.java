package nl.regie.escalation.agenda;

import nl.regie.core.text.Term;

/**
 * Reden van aanhouden: why a case does not come on a table in this round.
 *
 * <p>Source: ESC-7.
 */
public enum DeferralReason implements Term {
    /** Acuut gevaar zonder plaats: acute danger, and no place is left: the chair must find one today. */
    ACUTE_WITHOUT_PLACE,
    /** Tafel vol: the tables it fits are full of cases that come before it. */
    FULL,
    /** Gelijk en geen plaats: equal to a case that has a place; only the ids decided, so the chair chooses. */
    TIED,
    /** Geen tafel: no table of this round is for it. */
    NO_TABLE,
    /** Besluit van de voorzitter: the chair decided so. */
    CHAIR
}
