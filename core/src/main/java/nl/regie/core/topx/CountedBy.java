package nl.regie.core.topx;

import nl.regie.core.text.Term;

/**
 * Teleenheid: what counts as one, and by which day it is dated.
 *
 * <p>Source: TOPX-1; which unit belongs to which stage is data.
 */
public enum CountedBy implements Term {
    /** Feit: each act once, however often it is on record; dated by the day of the act. */
    ACT,
    /** Gelegenheid: each day on which the stage was reached once, so that one judgement on three acts is one conviction; dated by that day. */
    OCCASION
}
