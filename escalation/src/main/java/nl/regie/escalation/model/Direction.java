package nl.regie.escalation.model;

import nl.regie.core.text.Term;

/**
 * Richting: which way a case is sent. It follows from the order of the levels.
 *
 * <p>Source: ON 6; ESC-2.
 */
public enum Direction implements Term {
    /** Opschalen: to a higher level. */
    UP,
    /** Afschalen: to a lower level. */
    DOWN,
    /** Terzijde: off the ladder, to be discussed with the prosecution. */
    ASIDE,
    /** Terug: back on the ladder, after it was discussed with the prosecution. */
    BACK
}
