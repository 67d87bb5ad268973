package nl.regie.core.board;

import nl.regie.core.text.Term;

/**
 * Soort bestuur: which of the bodies of a board it is.
 *
 * <p>Source: ON 3, 6; ROLE-8.
 */
public enum BodyKind implements Term {
    /** Stuurgroep: steering group. */
    STEERING_GROUP,
    /** Algemeen Bestuur: general board. */
    GENERAL_BOARD,
    /** Dagelijks Bestuur: daily board. */
    DAILY_BOARD
}
