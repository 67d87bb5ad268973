package nl.regie.core.organisation;

import nl.regie.core.text.Term;

/**
 * Antwoord van een afdeling: what became of a question to a department.
 *
 * <p>Source: ON 6; ROLE-10.
 */
public enum RequestAnswer implements Term {
    /** Beantwoord: answered. */
    ANSWERED,
    /** Niets bekend: nothing known. */
    NOTHING_KNOWN,
    /** Geweigerd: refused. */
    REFUSED
}
