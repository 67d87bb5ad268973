package nl.regie.core.competence;

import nl.regie.core.text.Term;

/**
 * Soort tekort: what somebody who acts in a case lacks.
 *
 * <p>Source: ON 6; WGS 1.4(3), 1.8(2), 1.8(9); ROLE-9, ROLE-11.
 */
public enum GapKind implements Term {
    /** Niet aangewezen: the participant has not designated and authorised this person for execution. */
    NOT_DESIGNATED,
    /** Niet opgeleid: no certificate of a training that the role asks for. */
    NOT_TRAINED,
    /** Opleiding verlopen: the certificate of a training no longer counts. */
    TRAINING_EXPIRED,
    /** Niemand aangewezen: an admitted participant has designated nobody. */
    NOBODY_DESIGNATED
}
