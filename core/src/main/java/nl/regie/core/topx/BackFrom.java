package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Peildatum: the day from which a window counts back.
 *
 * <p>Source: facts 2.5; TOPX-1.
 */
public enum BackFrom implements Term {
    /** De dag waarop wordt getoetst: the day on which the test is asked. */
    AS_OF,
    /** Het laatste feit: the day of the last one that the tally counts. */
    LAST_ACT
}
