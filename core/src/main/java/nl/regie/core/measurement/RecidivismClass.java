package nl.regie.core.measurement;

import nl.regie.core.text.Term;

/**
 * Recidiveklasse: how serious a new offence is. Each class holds the next: what is very serious is serious too.
 *
 * <p>Source: facts 9; RES-1.
 */
public enum RecidivismClass implements Term {
    /** Algemene recidive: any new offence. */
    GENERAL,
    /** Ernstige recidive: a new serious offence. */
    SERIOUS,
    /** Zeer ernstige recidive: a new very serious offence. */
    VERY_SERIOUS
}
