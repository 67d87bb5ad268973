package nl.regie.escalation.clock;

import nl.regie.core.text.Term;

/**
 * Eenheid van een termijn: in what a term is counted.
 *
 * <p>Source: ESC-2, ESC-6.
 */
public enum TermUnit implements Term {
    /** Uren: hours that pass, night and holidays included. */
    HOURS,
    /** Dagen: calendar days. */
    DAYS,
    /** Werkdagen: days that are no Saturday, Sunday or holiday. */
    WORKING_DAYS,
    /** Weken: weeks of seven calendar days. */
    WEEKS
}
