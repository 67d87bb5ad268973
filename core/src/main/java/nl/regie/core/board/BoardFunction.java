package nl.regie.core.board;

import nl.regie.core.text.Term;

/**
 * Functie: what somebody on a board is in daily life.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 */
public enum BoardFunction implements Term {
    /** Burgemeester: mayor. */
    MAYOR,
    /** Wethouder zorg: alderman with care in the portfolio. */
    CARE_ALDERMAN,
    /** Wethouder: another alderman. */
    ALDERMAN,
    /** Andere functie: another function. */
    OTHER
}
